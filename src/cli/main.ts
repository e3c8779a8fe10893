#!/usr/bin/env node
import { createNodeWorld } from "../world/node-world.js";
import { run } from "./run.js";

const world = createNodeWorld();
const errand = await world.errand();
if (errand === null) world.setExitCode(await run(world));
else {
  const { serveLetters } = await import("./serve-letters.js");
  await serveLetters(world, errand);
}
