const { existsSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { generate } = require("selfsigned");

/** Macs take no certificate of a host that is good for longer than 825. */
const days = 800;

/**
 * Key and certificate of a host, made the first time and then kept, since other computers are told
 * to trust it; `file` is what they import.
 */
const certificateFor = async (host, folder) => {
  const file = path.join(folder, `${host}.crt`);
  const keyFile = path.join(folder, `${host}.key`);
  if (!existsSync(file)) {
    const names = [...new Set([host, "localhost"])].map((value) => ({ type: 2, value }));
    const extensions = [
      { name: "basicConstraints", cA: true },
      { name: "subjectAltName", altNames: names },
    ];
    const attributes = [{ name: "commonName", value: host }];
    const notAfterDate = new Date(Date.now() + days * 24 * 3600 * 1000);
    const pems = await generate(attributes, { keySize: 2048, notAfterDate, extensions });
    mkdirSync(folder, { recursive: true });
    writeFileSync(keyFile, pems.private, { mode: 0o600 });
    writeFileSync(file, pems.cert);
  }
  return { cert: readFileSync(file), key: readFileSync(keyFile), file };
};

module.exports = { certificateFor };
