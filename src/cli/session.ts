import type { World } from "../world/world.js";
import type { ExitCode } from "./exit-code.js";

/** What a command needs to run: the machine, and where it leaves the code to exit with. */
export interface Session {
  readonly world: World;
  readonly finish: (code: ExitCode) => void;
}
