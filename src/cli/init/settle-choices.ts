import {
  type Directory,
  lastLookedUp,
  type LanguageCode,
  type Office,
  type Starter,
  textIn,
  titleIn,
  type WantedSubmission,
} from "../../index.js";
import { askFor, INIT_GREETING, type INIT_QUESTIONS } from "../../report/init-talk.js";
import type { Questions, World } from "../../world/world.js";
import { type Answer, readDate, readLanguage, readWords } from "./read-answer.js";
import { type ListedOffice, openOfficeReader, readIds } from "./read-offices.js";

/** What the command line says of a new submission. */
export interface GivenChoices {
  readonly title?: string;
  readonly sender?: string;
  readonly city?: string;
  readonly date?: string;
  readonly lang?: string;
  readonly recipients?: string;
  /** Whether the defaults are taken without a question. */
  readonly yes?: boolean;
}

/** Who gets the letter of an example that nobody has chosen a recipient for: verified in all languages of the program. */
const USUAL_OFFICE = "ohchr-high-commissioner";

/**
 * What the command line leaves open is asked where a person sits at a terminal, and is taken from the example elsewhere. The language
 * comes first, as the example's texts are in it. Null when the person leaves.
 */
export async function settleChoices(
  world: World,
  given: GivenChoices,
  { starter, directory }: { readonly starter: Starter; readonly directory: Directory },
): Promise<WantedSubmission | null> {
  const questions = given.yes === true ? null : await world.openQuestions();
  const settle = settler(world, questions);
  try {
    const usual = starter.languages[0] ?? "";
    const language = await settle("language", given.lang, usual, (text) =>
      readLanguage(text, starter.languages),
    );
    const texts = starter.texts(language);
    const title = await settle("title", given.title, texts.get("title") ?? "", readWords);
    const sender = await settle("sender", given.sender, texts.get("sender") ?? "", readWords);
    const city = await settle("city", given.city, texts.get("city") ?? "", readWords);
    const date = await settle("date", given.date, lastLookedUp(directory) ?? "", readDate);
    const offices = [...directory.offices.values()].map((office) => listed(office, language));
    const read = given.recipients === undefined ? openOfficeReader(offices) : asIds(offices);
    const chosen = await settle("recipients", given.recipients, USUAL_OFFICE, read);
    const recipients = chosen.map(({ id, kind }) => ({ office: id, kind }));
    return { language, title, sender, city, date, recipients };
  } catch (error) {
    if (error === LEFT) return null;
    throw error;
  } finally {
    questions?.close();
  }
}

/** Thrown where a person leaves, so that no question after it is asked. */
const LEFT = new Error("left");

type Settle = <T>(
  asked: keyof typeof INIT_QUESTIONS,
  given: string | undefined,
  usual: string,
  read: (answer: string) => Answer<T>,
) => Promise<T>;

function settler(world: World, questions: Questions | null): Settle {
  let greeting = INIT_GREETING;
  return async (asked, given, usual, read) => {
    if (given !== undefined || questions === null) return sure(read(given ?? usual));
    world.stderr.write(greeting);
    greeting = "";
    for (;;) {
      const answer = await questions.ask(askFor(asked, usual));
      if (answer === null) throw LEFT;
      const found = read(answer.trim() === "" ? usual : answer);
      if ("value" in found) return found.value;
      world.stderr.write(`${found.problem}\n`);
    }
  };
}

function sure<T>(answer: Answer<T>): T {
  if ("problem" in answer) throw new Error(answer.problem);
  return answer.value;
}

function asIds(offices: readonly ListedOffice[]): (answer: string) => Answer<readonly ListedOffice[]> {
  return (answer) => readIds(answer, offices);
}

/** Called as in the language, or else in English, in which the directory has every office. */
function listed({ id, kind, title, body }: Office, language: LanguageCode): ListedOffice {
  const languages = [language, "en"];
  const titles = languages.flatMap((each) => titleIn(title, each, null) ?? []);
  const bodies = languages.flatMap((each) => textIn(body, each) ?? []);
  return { id, kind, title: titles[0] ?? id, words: [...titles, ...bodies].join(" ") };
}
