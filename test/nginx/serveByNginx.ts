import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { generate } from "selfsigned";

/** What a distribution has around the sites: Debian's, as far as it matters here. */
const around = (site: string) => `
  daemon off;
  pid nginx.pid;
  error_log error.log;
  events {}
  http {
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    access_log off;
    include ${site};
  }
`;

/** Starts nginx with the package's own configuration, changed only where docs/deploy.md says to. */
export async function serveByNginx(site: string, port: number): Promise<() => Promise<void>> {
  const folder = path.join(path.dirname(site), "run");
  mkdirSync(folder, { recursive: true });
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }]);
  writeFileSync(path.join(folder, "site.crt"), cert);
  writeFileSync(path.join(folder, "site.key"), key);
  const given = readFileSync(path.join(path.dirname(site), "nginx.conf"), "utf8");
  const changed = given
    .replace("443 ssl", `${port} ssl`)
    .replace("addin.example.gov.cn", "localhost")
    .replaceAll("/etc/nginx/xxgk/", `${folder}/`)
    .replace("/srv/xxgk/site", site);
  writeFileSync(path.join(folder, "xxgk.conf"), changed);
  writeFileSync(path.join(folder, "nginx.conf"), around(path.join(folder, "xxgk.conf")));
  const args = ["-p", folder, "-c", path.join(folder, "nginx.conf")];
  const nginx = spawn("nginx", args, { stdio: "inherit" });
  const ended = new Promise<void>((resolve) => {
    nginx.once("exit", () => resolve());
  });
  await answering(port);
  return async () => {
    nginx.kill();
    await ended;
  };
}

/** Until the port answers; ten seconds at most. */
async function answering(port: number, tries = 100): Promise<void> {
  const answers = await new Promise<boolean>((resolve) => {
    const socket = connect(port, "localhost");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.end());
  });
  if (answers) return;
  if (tries === 0) throw new Error("nginx does not answer");
  await new Promise((resolve) => setTimeout(resolve, 100));
  await answering(port, tries - 1);
}
