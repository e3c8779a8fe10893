// Makes the program that users run: `node bundle.mjs [folder]`, by default `dist/bundle`; with `bench` behind the folder
// also the script by which the bench makes many letters, as the program does.
// One script without what it never calls, the files that it reads, and the start that keeps its bytecode.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { builtinModules, createRequire } from "node:module";
import { build } from "esbuild";

const [out = "dist/bundle", extra] = process.argv.slice(2);
const require = createRequire(import.meta.url);

/** pdfkit's own fonts, images, compression and encryption, by which no letter is drawn; processes, which commander starts for no command of ours. */
const NEVER_CALLED = /^(?:fontkit|png-js|@noble\/ciphers\/aes|zlib|node:child_process)$/;

/** Puts a function that throws its own name in place of every export of what is never called. */
const leaveOut = {
  name: "leave-out",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: NEVER_CALLED }, ({ path }) => ({ path, namespace: "never-called" }));
    onLoad({ filter: /.*/, namespace: "never-called" }, ({ path }) => ({ contents: stubOf(path) }));
  },
};

/** Handlebars writes templates by a simpler class where there are no source maps, which nobody reads. */
const noSourceMaps = {
  name: "no-source-maps",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^source-map$/ }, ({ path }) => ({ path, namespace: "no-source-maps" }));
    onLoad({ filter: /.*/, namespace: "no-source-maps" }, () => ({
      contents: 'throw new Error("source-map is left out of the bundle");',
    }));
  },
};

/** markdown-it makes a searcher for addresses with every parser, which compiles its patterns at once; nothing here asks it to search. */
const noAddressSearch = {
  name: "no-address-search",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^linkify-it$/ }, ({ path }) => ({ path, namespace: "no-address-search" }));
    onLoad({ filter: /.*/, namespace: "no-address-search" }, () => ({ contents: "export default class {}" }));
  },
};

function stubOf(name) {
  const message = JSON.stringify(`${name} is left out of the bundle, and was called`);
  return `const stub = function () { throw new Error(${message}); };
module.exports = new Proxy(stub, { get: (_, key) => (key === "__esModule" ? false : stub) });`;
}

/** Node's own modules are required, and the tables of hyphenation read, when they are first needed. */
const requireLater = {
  name: "require-later",
  setup({ onLoad, onResolve }) {
    const own = new RegExp(`^(?:node:.*|${builtinModules.join("|")})$`);
    onResolve({ filter: own }, ({ path, namespace }) =>
      namespace === "own" ? { path, external: true } : { path, namespace: "own" },
    );
    onLoad({ filter: /.*/, namespace: "own" }, ({ path }) => ({ contents: requireOf(path) }));
    onResolve({ filter: /^hyphen\/patterns\// }, ({ path }) => ({ path, namespace: "table" }));
    onLoad({ filter: /.*/, namespace: "table" }, ({ path }) => {
      const file = `${path.split("/").at(-1)}on`;
      writeFileSync(`${out}/data/${file}`, JSON.stringify(require(path)));
      return { contents: tableOf(`data/${file}`, require(path).length) };
    });
  },
};

/** The classes of characters of UAX #14 come inflated: to inflate them, twice over, took 7 of a letter's 330 ms. */
const inflatedClasses = {
  name: "inflated-classes",
  setup({ onLoad }) {
    onLoad({ filter: /linebreak.dist.module\.mjs$/ }, ({ path }) => {
      const parts = readFileSync(path, "utf8").split(/\S+base64js\.toByteArray\("([^"]+)"\)/u);
      if (parts.length !== 3) throw new Error("linebreak holds its classes in another form");
      const UnicodeTrie = createRequire(path)("unicode-trie");
      const { data, highStart, errorValue } = new UnicodeTrie(Buffer.from(parts[1], "base64"));
      writeFileSync(`${out}/data/line-classes.bin`, data);
      const bytes = `require("fs").readFileSync(new URL("data/line-classes.bin", bundleUrl))`;
      const trie = `{ data: new Uint32Array(new Uint8Array(${bytes}).buffer), highStart: ${highStart}, errorValue: ${errorValue} }`;
      return { contents: parts[0] + trie + parts[2] };
    });
  },
};

/** An array whose file is read when the first of its elements is: most runs load tables of languages that they never hyphenate. */
function tableOf(file, length) {
  const elements = Array.from({ length }, (_, index) => `get ${index}() { return read()[${index}]; }`);
  return `let table;
const read = () => (table ??= JSON.parse(require("fs").readFileSync(new URL(${JSON.stringify(file)}, bundleUrl), "utf8")));
module.exports = { ${elements.join(", ")} };`;
}

/** Templates come compiled: parsing and compiling those of one letter took 40 of its 540 ms. */
const keptTemplates = {
  name: "kept-templates",
  setup({ onLoad }) {
    onLoad({ filter: /src.cli.kept-templates\.ts$/ }, () => ({
      contents: readFileSync(`${out}/data/kept-templates.js`, "utf8"),
    }));
  },
};

function requireOf(path) {
  return `module.exports = require(${JSON.stringify(path)});`;
}

/** The commands are scripts of their own, so that asking for help reads no more than the command line's. */
const splitCommands = {
  name: "split-commands",
  setup({ onLoad, onResolve }) {
    const files = new RegExp(`^\\.\\.?/(${[...COMMANDS, ...NAMES].map(([file]) => file).join("|")})\\.js$`);
    onResolve({ filter: files }, ({ path, kind }) =>
      kind === "dynamic-import" ? { path: files.exec(path)[1], namespace: "commands" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "commands" }, ({ path }) => {
      const [script, entries] = NAMES.some(([file]) => file === path)
        ? ["names", NAMES]
        : ["program", COMMANDS];
      const exported = entries.map(([, name]) => name).join(", ");
      return { contents: `export const { ${exported} } = await runScript("${script}");` };
    });
  },
};

const COMMANDS = [
  ["assemble-parts", "assembleParts"],
  ["check-submission", "checkSubmission"],
  ["explain-code", "explainCode"],
  ["make-one-letter", "makeOneLetter"],
  ["make-set", "makeSet"],
  ["list-differences", "listDifferences"],
  ["list-offices", "listOffices"],
  ["list-recipients", "listRecipients"],
  ["print-schema", "printSchema"],
  ["serve-letters", "serveLetters"],
  ["start-submission", "startSubmission"],
  ["verify-folder", "verifyFolder"],
];
/** What a shell asks for at every press of the Tab key: without all that makes letters, it answers in half the time. */
const NAMES = [["list-names", "listNames"]];

/** A script that runs some files and hands over what they export. */
function entryOf(files) {
  const contents = [
    ...files.map(([file, name]) => `import { ${name} } from "./src/cli/${file}.js";`),
    `Object.assign(commands, { ${files.map(([, name]) => name).join(", ")} });`,
  ];
  return { stdin: { contents: contents.join("\n"), resolveDir: "." } };
}

const benchEntry = {
  stdin: {
    contents: 'import { ours } from "./bench/ours.js"; Object.assign(commands, { ours });',
    resolveDir: ".",
  },
};

/** fflate's build for browsers is the same but for the threads of Node, which it loads at once and nothing here starts. */
const alias = { fflate: "fflate/browser" };
const shared = { bundle: true, platform: "node", target: "node20", alias, logLevel: "warning" };

/** Makes a script that is one asynchronous function: a script cannot await, the modules in it do. */
async function bundleScript(name, entry, plugins) {
  const outfile = `${out}/${name}.js`;
  await build({
    ...shared,
    ...entry,
    outfile,
    format: "esm",
    minifyWhitespace: true,
    legalComments: "eof",
    plugins,
    define: { "import.meta.url": "bundleUrl" },
    banner: { js: "(async (require, bundleUrl, runScript, commands) => {" },
    footer: { js: "})" },
  });
  const text = escapeBeyondAscii(readFileSync(outfile, "utf8"));
  writeFileSync(outfile, text);
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
  return [name, hash];
}

/** A script of ASCII alone takes half the memory and is read without decoding; esbuild leaves regular expressions as they are. */
function escapeBeyondAscii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

mkdirSync(`${out}/data`, { recursive: true });
copyFileSync(require.resolve("harfbuzzjs/dist/harfbuzz.wasm"), `${out}/harfbuzz.wasm`);
const profile = "data/sRGB_IEC61966_2_1.icc";
copyFileSync(new URL(`node_modules/pdfkit/js/${profile}`, import.meta.url), `${out}/${profile}`);
await keepAhead();
const forLetters = [leaveOut, noSourceMaps, noAddressSearch, requireLater, inflatedClasses, keptTemplates];
const scripts = await Promise.all([
  bundleScript("cli", { entryPoints: ["src/cli/main.ts"] }, [leaveOut, splitCommands, requireLater]),
  bundleScript("program", entryOf(COMMANDS), forLetters),
  bundleScript("names", entryOf(NAMES), [leaveOut, requireLater]),
]);
if (extra === "bench") await bundleScript("bench", benchEntry, forLetters);
rmSync(`${out}/data/kept-templates.js`);
await build({
  ...shared,
  entryPoints: ["src/world/start-bundle.ts"],
  outfile: `${out}/demarche.cjs`,
  format: "cjs",
  banner: { js: "#!/usr/bin/env node" },
  define: { SCRIPT_HASHES: JSON.stringify(Object.fromEntries(scripts)) },
});
chmodSync(`${out}/demarche.cjs`, 0o755);
keepBytecode(scripts.map(([, hash]) => hash));

/**
 * Trees of the program's own YAML, subsets of its fonts and its templates compiled, which letters then need not make. What
 * makes them looks for the program's files two folders above its own.
 */
async function keepAhead() {
  mkdirSync("dist", { recursive: true });
  const folder = mkdtempSync("dist/ahead-");
  const outfile = `${folder}/keep-ahead.mjs`;
  const entryPoints = ["src/cli/keep-ahead.ts"];
  await build({ ...shared, entryPoints, outfile, format: "esm", packages: "external" });
  execFileSync(process.execPath, [outfile, `${out}/data`], { stdio: "inherit" });
  rmSync(folder, { recursive: true });
}

/** Bytecode of other scripts goes; a letter leaves that of these, so that the user's first one starts with it. */
function keepBytecode(hashes) {
  mkdirSync(`${out}/cache`, { recursive: true });
  const isCurrent = (file) => hashes.some((hash) => file.includes(hash));
  const kept = readdirSync(`${out}/cache`);
  for (const file of kept.filter((name) => !isCurrent(name)))
    rmSync(`${out}/cache/${file}`, { recursive: true });
  const own = `-${process.versions.v8}-${process.arch}.bin`;
  if (kept.filter((file) => isCurrent(file) && file.endsWith(own)).length >= hashes.length) return;
  const letter = ["letter", "un-security-council", "--out", `${out}/cache/warm`];
  for (const words of [letter, ["complete", "--", "letter", ""]]) {
    try {
      execFileSync(process.execPath, [`${out}/demarche.cjs`, "-C", ".", ...words], { stdio: "ignore" });
    } catch {
      // A submission that makes no letter is no reason not to build; the user's first run keeps the bytecode then.
    }
  }
  rmSync(`${out}/cache/warm`, { recursive: true, force: true });
}
