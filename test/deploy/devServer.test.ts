import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const root = path.join(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const { scripts, config } = JSON.parse(read("package.json")) as {
  scripts: Readonly<Record<string, string>>;
  config: Readonly<Record<string, string | number>>;
};

interface DevServer {
  readonly port: number;
  readonly server: "https" | { readonly options: unknown };
  readonly headers: Readonly<Record<string, string>>;
}
type Serve = (
  env: Readonly<Record<string, unknown>>,
  argv: object
) => { devServer?: DevServer }[] | Promise<{ devServer?: DevServer }[]>;

const certificate = { ca: "ca", key: "key", cert: "cert" };
jest.mock("office-addin-dev-certs", () => ({ getHttpsServerOptions: async () => certificate }), {
  virtual: true,
});

async function devServer(env: Readonly<Record<string, unknown>>): Promise<DevServer> {
  const make = createRequire(__filename)(path.join(root, "webpack.config.js")) as Serve;
  const [addin] = await make({ WEBPACK_SERVE: true, ...env }, { mode: "development" });
  if (!addin?.devServer) throw new Error("The add-in has no dev server");
  return addin.devServer;
}

test("npm run start:excel finds what Microsoft's tool looks for: a dev server, its port, a way to stop", () => {
  expect(scripts["start:excel"]).toBe("office-addin-debugging start manifest.xml desktop");
  expect(scripts["stop"]).toBe("office-addin-debugging stop manifest.xml desktop");
  expect(scripts["validate"]).toBe("office-addin-manifest validate manifest.xml");
  expect(scripts["dev-server"]).toMatch(/^webpack serve .*--env certificate=office/);
  expect(config).toMatchObject({ app_to_debug: "excel", app_type_to_debug: "desktop" });
  const origins = new Set(read("manifest.xml").match(/https:\/\/localhost[^/"]*/g));
  expect([...origins]).toEqual([`https://localhost:${config["dev_server_port"]}`]);
});

test("the dev server for Excel has the certificate that Office trusts, the workbench one of its own", async () => {
  const office = await devServer({ certificate: "office" });
  expect(office).toMatchObject({ port: 3000, server: { type: "https", options: certificate } });
  expect((await devServer({})).server).toBe("https");
});

test("the dev server lets Excel on the web fetch the functions and the icons", async () => {
  expect((await devServer({})).headers["Access-Control-Allow-Origin"]).toBe("*");
});
