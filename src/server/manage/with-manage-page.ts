import type { Config } from "../../core/campaign/config.ts";

/**
 * The config in which our own page is where a gift is changed or ended, unless the publisher has named another one.
 * The same one for the same, so that what is made of it is made once.
 *
 * @param endpointUrl where readers reach the endpoint, as it is known now; undefined where our page mails no links
 */
export function createWithManagePage(endpointUrl: () => string | undefined): (config: Config) => Config {
  let made: { readonly of: Config; readonly url: string; readonly config: Config } | undefined;
  return (config) => {
    const url = endpointUrl();
    if (url === undefined || config.publication.manage !== undefined) return config;
    if (made?.of !== config || made.url !== url)
      made = {
        of: config,
        url,
        config: { ...config, publication: { ...config.publication, manage: `${url}/manage` } },
      };
    return made.config;
  };
}
