/*
 * Headers are split and trimmed, never matched by an expression: one may be 16 KB long, and an expression that
 * looks twice at the same blanks holds up every reader.
 */

/** Whether a body says of itself that it is JSON: UTF-8 always, with or without saying so. A form on any page could send the simple types. */
export function isJson(contentType: string | null): boolean {
  const [type, ...parameters] = parts(contentType, ";");
  const given = parameters.filter((parameter) => parameter !== "");
  return type === "application/json" && given.length <= 1 && given.every(isUtf8);
}

/** Whether a body says of itself that it is a form, as browsers send one that has no files. */
export function isForm(contentType: string | null): boolean {
  return parts(contentType, ";")[0] === "application/x-www-form-urlencoded";
}

function isUtf8(parameter: string): boolean {
  const [name, value, ...rest] = parts(parameter, "=");
  return name === "charset" && (value === "utf-8" || value === '"utf-8"') && rest.length === 0;
}

/** Whether `Accept-Encoding` takes this coding, by its name in lower case. */
export function acceptsCoding(acceptEncoding: string | null, coding: string): boolean {
  return parts(acceptEncoding, ",").some((each) => {
    const [name, weight = ""] = parts(each, ";");
    return name === coding && !(weight.startsWith("q=") && Number(weight.slice(2)) === 0);
  });
}

/** What stands between the separators, trimmed, in lower case. */
function parts(header: string | null, separator: string): string[] {
  return (header ?? "").split(separator).map((part) => part.trim().toLowerCase());
}
