import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { get, type Server } from "node:https";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { generate } from "selfsigned";

const { serveFolder } = createRequire(__filename)("../../scripts/site/serveFolder") as {
  serveFolder: (folder: string, tls: { key: string; cert: string }) => Server;
};

const files = [
  "index.html",
  "functions.json",
  "assets/icon-32.png",
  "addin/functions.js",
  "addin/taskpane.0a1b2c3d.js",
  "licences.txt",
];
let server: Server;

beforeAll(async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "site-"));
  for (const file of files) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), file);
  }
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }]);
  server = serveFolder(folder, { key, cert });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function headersOf(file: string): Promise<Readonly<Record<string, unknown>>> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    get({ port, path: `/${file}`, rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve({ ...response.headers, status: response.statusCode });
    }).on("error", reject);
  });
}

test.each(files)("any page may fetch %s, and no browser guesses its type", async (file) => {
  expect(await headersOf(file)).toMatchObject({
    status: 200,
    "access-control-allow-origin": "*",
    "x-content-type-options": "nosniff",
  });
});

test("a name with a fingerprint is kept for good, all else is asked for anew", async () => {
  const cached = async (file: string) => (await headersOf(file))["cache-control"];
  expect(await cached("addin/taskpane.0a1b2c3d.js")).toBe("public, max-age=31536000, immutable");
  for (const file of ["functions.json", "addin/functions.js", "index.html"]) {
    expect(await cached(file)).toBe("no-cache");
  }
});

test("texts say that they are UTF-8", async () => {
  const type = async (file: string) => (await headersOf(file))["content-type"];
  expect(await type("licences.txt")).toBe("text/plain; charset=utf-8");
  expect(await type("functions.json")).toBe("application/json; charset=utf-8");
  expect(await type("")).toBe("text/html; charset=utf-8");
});

test("nothing outside the folder is served", async () => {
  for (const file of ["..%2F..%2Fetc%2Fpasswd", "../../etc/passwd", "nothing.js"]) {
    expect((await headersOf(file)).status).toBe(404);
  }
});
