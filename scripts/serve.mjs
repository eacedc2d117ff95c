/** Serves a build over https, for a trial in an office without a server: `npm run serve`. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { certificateFor } from "./site/certificate.js";
import { serveFolder } from "./site/serveFolder.js";

const { values } = parseArgs({
  options: {
    folder: { type: "string", default: "dist" },
    host: { type: "string", default: "localhost" },
    port: { type: "string", default: "3000" },
    cert: { type: "string" },
    key: { type: "string" },
  },
});
const { folder, host, port } = values;
const page = path.join(folder, "taskpane.html");
if (!existsSync(page)) {
  console.error(`没有 ${page}。请先运行 npm run build，或用 --folder 指出发布包里的 site 文件夹。`);
  process.exit(2);
}

const given = values.cert && values.key;
const tls = given
  ? { cert: readFileSync(values.cert), key: readFileSync(values.key) }
  : await certificateFor(host, ".cache/serve");

const address = `https://${host}:${port}`;
const manifest = readFileSync(path.join(folder, "manifest.xml"), "utf8");
const server = serveFolder(folder, tls);
server.on("error", (error) => {
  console.error(`不能在端口 ${port} 上提供服务：${error.message}`);
  process.exit(2);
});
// Other computers are let in only where they were meant to be.
server.listen(Number(port), host === "localhost" ? host : undefined, () => {
  console.log(`${address}/taskpane.html（按 Ctrl+C 结束）`);
  if (!given) console.log(`证书：${tls.file}，要在用它的电脑上装进“受信任的根证书颁发机构”。`);
  if (!manifest.includes(`"${address}/taskpane.html"`)) {
    console.log(
      `注意：manifest.xml 里写的不是 ${address}，请用 --env origin=${address} 重新构建。`
    );
  }
});
