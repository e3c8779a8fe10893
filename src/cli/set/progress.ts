import type { World } from "../../world/world.js";

/** What a person who waits sees of a long run. */
export interface Progress {
  /** One more is done, and the next begins. */
  step(next: string | null): void;
  /** Clears the line, so that other words can follow. */
  end(): void;
}

/** Nobody needs to be told of what is over in half a second. */
const PATIENCE_MS = 500;
/** On a terminal the line is renewed so often; elsewhere lines follow one another. */
const REDRAW_MS = 100;
const PLAIN_LINE_MS = 5000;
const CLEAR = "\r\u001B[K";

/** Counts up to `total`: on a terminal in one line, elsewhere (and where `CI` is set) in plain lines. */
export function openProgress(world: World, total: number): Progress {
  const { stderr } = world;
  const isLive = stderr.isTerminal && world.variable("CI") === null && world.variable("TERM") !== "dumb";
  const started = world.elapsed();
  const interval = isLive ? REDRAW_MS : PLAIN_LINE_MS;
  let done = -1;
  let due = started + PATIENCE_MS;
  let isShown = false;
  return {
    step(next) {
      done += 1;
      const now = world.elapsed();
      if (now < due || next === null) return;
      due = now + interval;
      const line = describe(done, total, (now - started) / 1000, next);
      stderr.write(isLive ? `${CLEAR}${line}` : `${line}\n`);
      isShown = isLive;
    },
    end() {
      if (isShown) stderr.write(CLEAR);
      isShown = false;
    },
  };
}

/** "120 of 500 letters, 61 a second, 6 s left: ohchr" */
function describe(done: number, total: number, seconds: number, next: string): string {
  const rate = done / seconds;
  const pace = done === 0 ? "" : `, ${digits(rate)} a second, ${time((total - done) / rate)} left`;
  return `${done} of ${total} letters${pace}: ${next}`;
}

function digits(rate: number): string {
  return rate < 10 ? rate.toFixed(1) : rate.toFixed(0);
}

function time(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 100 ? `${whole} s` : `${Math.ceil(whole / 60)} min`;
}
