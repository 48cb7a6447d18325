import { type Language, languages } from '../../src/languages/languages';
import { wordsOf } from '../../src/languages/say';
import { bundle } from '../bundle/add-on';
import { pages } from '../words-in-page';
import { aHome, aReport, newForm, unreadableBudget } from './fixtures';
import type { Answers, Opening, SidebarPage } from './sidebar-page';
import { names, open, press, status, title } from './walking';

type WordsAnswer = NonNullable<Answers['laterWords']>;

const element = (language: Language): string => bundle.html[`later-${language}`] ?? '';
const arrives =
  (text: string): WordsAnswer =>
  () => ({ ok: true, value: { element: text } });

/** Opens the check; the words are answered as the list says, the last of it from then on, and how often they were asked for is counted. */
async function checking(language: Language, answers: readonly WordsAnswer[], more: Opening = {}) {
  const asked = { times: 0 };
  const sidebar = await open({
    view: 'check',
    language,
    ...more,
    answers: {
      check: () => ({ ok: true, value: aReport([unreadableBudget]) }),
      ...more.answers,
      laterWords: (...args) => {
        asked.times += 1;
        const answer = answers[Math.min(asked.times, answers.length) - 1];
        if (answer === undefined) throw new Error('The words are not answered');
        return answer(...args);
      },
    },
  });
  return { sidebar, asked };
}

const rule = (language: Language): string => pages[language].problems['budget.not-a-number'].label;
const ruleIn = ({ page }: SidebarPage, language: Language) => page.getByText(rule(language)).first();

/** The first words do not say it yet: only then do these tests say something. */
test.each(languages)('the page of %s is opened without the sentences of the rules', (language) => {
  expect(bundle.html[`words-${language}`]).not.toContain(rule(language));
  expect(element(language)).toContain(rule(language));
});

describe.each(languages)('the sentences of the rules, in %s', (language) => {
  const { check, action, failures, tryAgain } = pages[language];

  test('are asked for together with the check, once', async () => {
    const { sidebar, asked } = await checking(language, [arrives(element(language))]);
    await ruleIn(sidebar, language).waitFor();
    await press(sidebar, check.again);
    await status(sidebar).getByText(check.found(1)).waitFor();
    expect(names(sidebar)).toEqual(['check', 'check']);
    expect(asked.times).toBe(1);
  });

  test('may come after the report: until then the plan is being checked', async () => {
    let come = (): void => undefined;
    const coming = new Promise<void>((resolve) => {
      come = resolve;
    });
    const late: WordsAnswer = async (...args) => {
      await coming;
      return arrives(element(language))(...args) as Extract<ReturnType<WordsAnswer>, { readonly ok: true }>;
    };
    const { sidebar, asked } = await checking(language, [late]);
    await title(sidebar, check.reading);
    await sidebar.page.waitForTimeout(200);
    expect([names(sidebar), asked.times]).toEqual([['check'], 1]);
    await expect(sidebar.page.getByRole('heading', { level: 1 }).textContent()).resolves.toBe(check.reading);
    come();
    await ruleIn(sidebar, language).waitFor();
  });

  const cut = element(language).replace(/sentences?|phrases?|:/, '');
  const refusal = wordsOf(language).incomplete;
  const failing: readonly (readonly [what: string, answer: WordsAnswer, sentence: string])[] = [
    ['the call fails', () => ({ fails: 'Exception: ?' }), failures.read],
    ['the answer is lost', () => ({ loses: true }), failures.lost],
    ['the script was pushed half', () => ({ ok: false, sentence: refusal }), refusal],
    ['they were cut on the way', arrives(cut), failures.lost],
    ['they are no script', arrives(rule(language)), failures.lost],
  ];

  test.each(failing)('where %s, one sentence says so and they are asked for again', async (_what, answer, sentence) => {
    const { sidebar, asked } = await checking(language, [answer, arrives(element(language))]);
    await title(sidebar, check.unread);
    await expect(status(sidebar).textContent()).resolves.toContain(sentence.slice(0, 30));
    await press(sidebar, tryAgain);
    await ruleIn(sidebar, language).waitFor();
    expect([names(sidebar), asked.times]).toEqual([['check', 'check'], 2]);
  });

  test('are there before anything is typed into the form', async () => {
    const { sidebar, asked } = await checking(language, [() => ({ loses: true }), arrives(element(language))], {
      view: 'action',
      answers: { actionForm: () => ({ ok: true, value: newForm() }) },
    });
    await title(sidebar, action.unread);
    await press(sidebar, tryAgain);
    await title(sidebar, action.newTitle);
    await press(sidebar, action.save);
    await sidebar.page
      .getByText(pages[language].problems['action.missing-name'].todo({} as never, {} as never))
      .waitFor();
    expect(asked.times).toBe(2);
  });

  const atHome: Opening = { view: 'home', answers: { home: () => aHome(language) } };
  const { home, help, newPlan } = pages[language];

  test('are asked for at home once the file is read, and then every view is there at once', async () => {
    const { sidebar, asked } = await checking(language, [arrives(element(language))], atHome);
    await title(sidebar, home.plan(11, 6));
    await sidebar.page.waitForFunction("'problems' in window.WORDS");
    await press(sidebar, home.help);
    await title(sidebar, help.title);
    await press(sidebar, help.back);
    await press(sidebar, home.anotherPlan);
    await title(sidebar, newPlan.title);
    expect([names(sidebar), asked.times]).toEqual([['home', 'home'], 1]);
  });

  test('that did not come to home are missed by nobody until they are needed', async () => {
    const fails: WordsAnswer = () => ({ fails: 'Exception: ?' });
    const { sidebar, asked } = await checking(language, [fails, fails, arrives(element(language))], atHome);
    await title(sidebar, home.plan(11, 6));
    while (asked.times === 0) await sidebar.page.waitForTimeout(20);
    await sidebar.page.waitForTimeout(100);
    await expect(status(sidebar).textContent()).resolves.toBe('');
    await press(sidebar, home.help);
    await status(sidebar).getByText(failures.read.slice(0, 30)).waitFor();
    await title(sidebar, home.plan(11, 6));
    await press(sidebar, home.help);
    await title(sidebar, help.title);
    expect(asked.times).toBe(3);
  });

  test.each(['help', 'new-plan'] as const)('are in the page that the menu opens at %s', async (view) => {
    const { sidebar, asked } = await checking(language, [], {
      view,
      answers: { home: () => aHome(language, 'no plan') },
    });
    await title(sidebar, view === 'help' ? help.title : newPlan.title);
    expect(asked.times).toBe(0);
  });
});
