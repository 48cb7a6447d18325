import { checkPlan } from '../../src/commands/check';
import { loadExample } from '../../src/commands/example';
import { openPlan } from '../../src/commands/plan';
import { isoOf } from '../../src/domain/time';
import { languages } from '../../src/languages/languages';
import { day } from '../domain/builders';
import { aFile, succeeded } from './a-file';

const loaded = (language: (typeof languages)[number], today: string) => {
  const file = aFile({ language, locale: { fr: 'fr_FR', en: 'en_IE' }[language] });
  Object.assign(file.file, { today: day(today) });
  succeeded(loadExample(file.port, { language, year: 2027 }));
  return file;
};

describe.each(languages)('the example (%s)', (language) => {
  test('is a finished plan: the check says once what the course leaves open', () => {
    const report = succeeded(checkPlan(loaded(language, '2026-12-01').port));
    expect(report.problems.map(({ code }) => code)).toEqual(['plan.left-open']);
    expect(report.problems[0]?.facts).toHaveProperty('names.length', 15);
  });

  test('its customer software stands in December', () => {
    const open = succeeded(openPlan(loaded(language, '2026-12-01').port));
    const dates = open.plan.actions.flatMap(({ name, deadline }) =>
      /relation client|CRM|customer/i.test(name) && deadline.is === 'known' ? [isoOf(deadline.value)] : [],
    );
    expect(dates).toEqual(['2027-12-17']);
  });
});
