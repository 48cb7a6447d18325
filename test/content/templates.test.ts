import { backward } from '../../src/domain/preparation';
import { faultsOfTemplates, type Template, workingDaysOfTemplate } from '../../src/domain/template';
import { plainCalendar } from '../../src/domain/time';
import { templates as templatesEn } from '../../src/languages/en/templates';
import { templates as templatesFr } from '../../src/languages/fr/templates';
import { aDue } from '../domain/a-template';
import { day } from '../domain/builders';
import { days, ranges } from './sourced-ranges';

const inLanguage = { fr: templatesFr, en: templatesEn } as const;
const languages = ['fr', 'en'] as const;

const planned = templatesFr.filter(({ steps }) => steps.length > 0);

const template = (kind: string): Template => templatesFr.find((it) => it.kind === kind) ?? templatesFr[0] ?? none;
const none: Template = { kind: '', prepares: 'start', steps: [], source: '' };

/** How many working days before the end of the preparation a step begins, its first day included. */
function daysBefore(kind: string, step: string): number {
  const last = day('2027-06-30');
  const schedule = backward(template(kind), aDue('deadline', last, plainCalendar), plainCalendar);
  const start = schedule.steps.find((it) => it.step.name === step)?.start ?? last;
  return Array.from({ length: last - start + 1 }, (_, index) => start + index).filter((it) => (it + 5) % 7 < 5).length;
}

const durations = (kind: string, ...names: readonly string[]): readonly (number | undefined)[] =>
  names.map((name) => template(kind).steps.find((step) => step.name === name)?.workingDays);

/** A template without its words: what must be the same in every language. */
function shapeOf({ prepares, source, steps }: Template): unknown {
  const places = new Map(steps.map(({ name }, place) => [name, place]));
  return {
    prepares,
    source,
    steps: steps.map(({ is, workingDays, isOptional, after, deliverable }) => ({
      is,
      workingDays,
      isOptional,
      after: after.map((name) => places.get(name)),
      hasDeliverable: deliverable !== '',
    })),
  };
}

describe('the templates of a new plan', () => {
  test('every kind of action has one, in the order of the sources', () =>
    expect(templatesFr.map(({ kind }) => kind)).toEqual(ranges.map(([kind]) => kind)));

  test('both languages differ in words only', () => expect(templatesEn.map(shapeOf)).toEqual(templatesFr.map(shapeOf)));

  test.each(languages)(
    'nothing is wrong with them, but that nothing is planned back for a community (%s)',
    (language) =>
      expect(faultsOfTemplates(inLanguage[language])).toEqual([
        { is: 'no-steps', kind: { fr: 'Animation de communauté', en: 'Community management' }[language] },
      ]),
  );

  test.each(ranges)(
    '%s: the total stays within what the sources say, and where none is known the figure is ours',
    (kind, sourced) => {
      const total = workingDaysOfTemplate(template(kind));
      const [least, most, of, source] = sourced ?? [1, 20, 'working', ''];
      expect(total).toBeGreaterThanOrEqual(Math.floor(least * days[of]));
      expect(total).toBeLessThanOrEqual(Math.ceil(most * days[of]));
      expect(template(kind).source).toBe(source);
    },
  );

  test.each(planned)(
    '$kind: a marketer sees who decides, what may go, and how much is in reserve',
    ({ kind, steps }) => {
      expect(steps.length).toBeGreaterThanOrEqual(4);
      expect(steps.length).toBeLessThanOrEqual(14);
      expect(steps.some(({ is }) => is === 'milestone')).toBe(true);
      expect(steps.some(({ is }) => is === 'buffer')).toBe(kind !== 'Presse (journal quotidien)');
      expect(steps.some(({ after }) => after.length > 1)).toBe(true);
      expect(steps.every(({ role }) => role !== '')).toBe(true);
      expect(steps.every(({ is, deliverable }) => is === 'buffer' || deliverable !== '')).toBe(true);
      expect(steps.every(({ is, workingDays }) => (is === 'milestone') === (workingDays === 0))).toBe(true);
    },
  );

  test.each(languages)('their words fit a cell and can be listed in one (%s)', (language) => {
    const steps = inLanguage[language].flatMap((it) => it.steps);
    expect(steps.map(({ name }) => name).filter((name) => name.length > 32 || /[;,\n&]/.test(name))).toEqual([]);
    const words = steps.flatMap(({ name, role, deliverable }) => [name, role, deliverable]);
    expect(words.filter((text) => text !== text.trim() || /'|"| {2}/.test(text))).toEqual([]);
    expect(words.filter((text) => text !== '' && !/^[\p{Lu}\d]/u.test(text))).toEqual([]);
  });

  test('no step of the English ones was left in French', () => {
    const words = templatesEn.flatMap(({ kind, steps }) => [
      kind,
      ...steps.flatMap((it) => [it.name, it.role, it.deliverable]),
    ]);
    expect(words.filter((text) => /[àâçéèêëîïôùû«»]/i.test(text))).toEqual([]);
  });
});

describe('what the sources say of single steps', () => {
  test('a newsletter goes through the stages of e-mailing up to its sending', () =>
    expect(template('Newsletter ou e-mailing').steps.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Concept',
        'Rédaction',
        'Maquette',
        'Montage de l’e-mail',
        'Ciblage',
        'Test',
        'Relecture',
      ]),
    ));

  test('a video: planning 2 weeks, scheduling 3 to 5 days, preparation 1 week, shoot 2 to 3 days, post-production 2 to 3 weeks, review 1 week', () => {
    const planning = durations('Vidéo de présentation', 'Brief', 'Scénario');
    expect(planning).toEqual([3, 7]);
    expect(
      durations(
        'Vidéo de présentation',
        'Calendrier du tournage',
        'Préparation du tournage',
        'Tournage',
        'Montage',
        'Relecture',
      ),
    ).toEqual([3, 5, 2, 10, 5]);
  });

  test('print: two days for the proof, and time in reserve', () =>
    expect(durations('Imprimé', 'Épreuve', 'Marge')).toEqual([2, 2]));

  test('advertising: a day for the review of the ads', () =>
    expect(durations('Publicité en ligne', 'Contrôle par la régie')).toEqual([1]));

  test.each([
    ['Commande du stock', 60],
    ['Contenus', 45],
    ['Page catégorie', 40],
    ['Codes promotionnels', 35],
  ])('a seasonal event: %s begins %d days before', (step, before) =>
    expect(daysBefore('Temps fort e-commerce', step)).toBe(Math.round(before * days.calendar)),
  );

  test('a trade show has the plans of its stand 75 days before', () =>
    expect(daysBefore('Salon ou foire', 'Plans remis à l’organisateur')).toBe(Math.round(75 * days.calendar) + 1));
});

describe('no template has steps that do not fit its name', () => {
  const wordsOf = ({ steps }: Template): string =>
    steps.map(({ name, deliverable }) => `${name} ${deliverable}`).join(' ');

  test('a stand is built for a trade show, and for nothing else', () =>
    expect(templatesFr.filter((it) => /stand/i.test(wordsOf(it))).map(({ kind }) => kind)).toEqual(['Salon ou foire']));

  test('a gala has guests who answer, a table and an appeal; an opening has a team and a shop', () => {
    expect(wordsOf(template('Réception ou gala'))).toMatch(/invités.*Plan de table.*moment du don/);
    expect(wordsOf(template('Ouverture de magasin'))).toMatch(/Enseigne.*Équipe du magasin.*Mise en rayon/);
  });

  test('what is collected is thanked, what is petitioned is handed over, what is sent by a partner is read by the partner', () => {
    expect(wordsOf(template('Appel aux dons'))).toMatch(/reçu fiscal.*Remerciements/);
    expect(wordsOf(template('Pétition'))).toMatch(/signataires.*Plan de remise/);
    expect(wordsOf(template('E-mailing chez un partenaire'))).toMatch(/RGPD.*Relecture du partenaire/);
  });

  test('no kind reads as a rhythm', () => {
    for (const kind of [...templatesFr, ...templatesEn].map((it) => it.kind))
      expect(kind).not.toMatch(/: (mensuel|hebdomadaire|quotidien|weekly|daily)$/i);
  });
});
