import type { Config } from "../../core/campaign/config.ts";

/** Where a gift is changed or ended: the endpoint's own page where it can mail a link to it, unless the publisher has one. */
export function withManagePage(config: Config, endpoint = ""): Config {
  const { mail, publication } = config;
  if (mail !== true || publication.manage !== undefined) return config;
  return { ...config, publication: { ...publication, manage: `${endpoint.replace(/\/+$/, "")}/manage` } };
}
