#!/usr/bin/env node
import { createNodeWorld } from "../world/node-world.js";
import { run } from "./run.js";

const world = createNodeWorld();
world.setExitCode(await run(world));
