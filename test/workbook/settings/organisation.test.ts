import { organisationKinds } from '../../../src/domain/organisation';
import { languages } from '../../../src/languages/languages';
import { wordsOf } from '../../../src/languages/say';
import { organisationSaid } from '../../../src/workbook/settings/said';
import { settingCells } from '../../../src/workbook/settings/setting-cells';

describe('the kind of organisation', () => {
  test.each(organisationKinds)('%s is read by the code of old files, and by its name in each language', (kind) => {
    const names = languages.map((language) => wordsOf(language).settings.organisations[kind]);
    for (const said of [kind, ...names]) expect(organisationSaid(said)).toEqual({ organisation: kind });
  });

  test('what is none of them says nothing', () => expect(organisationSaid('coopérative')).toEqual({}));

  test('is offered by names and never by codes', () => {
    for (const language of languages) {
      const choices = settingCells.organisation.choices?.(wordsOf(language)) ?? [];
      expect(choices).toHaveLength(organisationKinds.length);
      for (const name of choices) expect(organisationKinds).not.toContain(name);
    }
  });
});
