import { readdirSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:https";
import { createRequire } from "node:module";
import path from "node:path";
import { disconnectBrowser, openWorkbench, siteOrigin } from "../e2e/openWorkbench";

const { headersOf } = createRequire(__filename)("../../scripts/site/headers") as {
  headersOf: (file: string) => Readonly<Record<string, string>>;
};

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

function ask(file: string, method = "GET", headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { method, headers, rejectUnauthorized: false };
    const asked = request(`${siteOrigin()}/${file}`, options, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    });
    asked.on("error", reject).end();
  });
}

const site = (): string => process.env["NGINX_SITE"] ?? "";
/** nginx has its own name for the type of scripts; both are right. */
const type = (name: string | undefined) =>
  name?.replace("application/javascript", "text/javascript");

afterAll(disconnectBrowser);

test("every file of the package is served with the headers that every host must send", async () => {
  const files = readdirSync(site(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "web.config")
    .map((entry) => path.relative(site(), path.join(entry.parentPath, entry.name)));
  expect(files.length).toBeGreaterThan(60);
  for (const file of files) {
    const { status, headers } = await ask(file);
    const wanted = headersOf(file);
    expect([file, status]).toEqual([file, 200]);
    expect([file, type(headers["content-type"])]).toEqual([file, wanted["Content-Type"]]);
    for (const name of ["Access-Control-Allow-Origin", "X-Content-Type-Options", "Cache-Control"])
      expect([file, headers[name.toLowerCase()]]).toEqual([file, wanted[name]]);
  }
});

test("scripts are packed on the way, and an unchanged file is not sent again", async () => {
  const { headers } = await ask("addin/functions.js", "GET", { "Accept-Encoding": "gzip" });
  expect(headers["content-encoding"]).toBe("gzip");
  const { headers: first } = await ask("functions.json");
  const again = await ask("functions.json", "GET", { "If-None-Match": String(first.etag) });
  expect(again.status).toBe(304);
});

test("nothing else is served, and nothing is taken", async () => {
  for (const file of ["web.config", "nothing.js", "addin/", "../nginx.conf"])
    expect([file, [403, 404].includes((await ask(file)).status)]).toEqual([file, true]);
  expect((await ask("functions.json", "POST")).status).toBe(403);
});

test("the pane opens from it and checks a report, and asks no other host for anything", async () => {
  const opened = await openWorkbench({ sample: "pingtan-police-2021" });
  await opened.run((workbench) => workbench.click("XXGK.Validate"));
  await opened.pane().getByRole("tab", { name: "校验", selected: true }).waitFor();
  expect(await opened.run((workbench) => workbench.marks().length)).toBeGreaterThan(0);
  const hosts = new Set(
    opened.requests
      .map((url) => new URL(url))
      .filter(isHttps)
      .map(originOf)
  );
  expect([...hosts]).toEqual([siteOrigin()]);
  expect(opened.errors).toEqual([]);
  await opened.close();
});

const isHttps = ({ protocol }: URL): boolean => protocol === "https:";
const originOf = ({ origin }: URL): string => origin;
