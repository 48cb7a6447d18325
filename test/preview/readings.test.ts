import { answerOf, aWorkbook, withSheet } from './script';

const said = async (body: string, messageLanguage: 'en' | 'fr' | 'xx'): Promise<string> => {
  const host = await aWorkbook(withSheet(body), { messageLanguage });
  host.person.protect('Feuille 1');
  const result = await host.execute('run');
  return result.ok ? 'done' : result.message;
};

describe('contract 31: Google answers in the language of whoever is there', () => {
  const write = "sheet.getRange('A1').setValue(1);";

  test.each([
    ['en', /^You are trying to edit a protected cell or object\./],
    ['fr', /^Vous tentez de modifier une cellule ou un objet protégés\./],
    ['xx', /^[^A-Za-z]+$/],
  ] as const)('%s', async (language, sentence) => expect(await said(write, language)).toMatch(sentence));

  test('what the host itself refuses is said in English, and is a fault even where the script goes on', async () => {
    const body = "try { sheet.getRange('A1').setFormula('=IF(1,2)'); } catch (error) { return 'went on'; }";
    const host = await aWorkbook(withSheet(body), { messageLanguage: 'xx' });
    expect(await host.execute('run')).toMatchObject({ ok: false, message: expect.stringContaining('by the preview') });
  });
});

describe('contract 32: the formula of a rule reads back', () => {
  const body = `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=AND($A1="a;b";$B1>2)').setBackground('#ff0000').setRanges([sheet.getRange('A1:A9')]).build()]);
    sheet.setConditionalFormatRules(sheet.getConditionalFormatRules());
    return sheet.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaValues()[0];`;

  test.each([
    ['written', 'en_US', ';'],
    ['en', 'fr_FR', ','],
    ['locale', 'fr_FR', ';'],
    ['locale', 'en_US', ','],
  ] as const)('%s, in a file of %s, with %s between its arguments', async (ruleReading, locale, separator) =>
    expect(await answerOf(await aWorkbook(withSheet(body), { ruleReading, locale }))).toBe(
      `=AND($A1="a;b"${separator}$B1>2)`,
    ),
  );
});

describe('contract 36: the lock of the document', () => {
  const body = `var lock = LockService.getDocumentLock();
    return lock ? [lock.tryLock(1000), lock.tryLock(5000), lock.hasLock()].join() : 'none';`;

  test('is waited for, as long as is asked', async () =>
    expect(await answerOf(await aWorkbook(withSheet(body), { isLocked: (waited) => waited < 3000 }))).toBe(
      'false,true,true',
    ));

  test('is none where the script is not bound to a document', async () =>
    expect(await answerOf(await aWorkbook(withSheet(body), { hasDocumentLock: false }))).toBe('none'));
});

describe('somebody who may only look at the file', () => {
  test('reads everything, and writes nothing', async () => {
    const host = await aWorkbook(
      withSheet(`try { sheet.getRange('A1').setValue(1); return 'written'; } catch (error) {
        return [error.message, sheet.getRange('A1').canEdit(), sheet.getRange('A1').getValue()].join('|'); }`),
      { mayEdit: false },
    );
    expect(await answerOf(host)).toBe('You do not have permission to perform that action.|false|');
  });
});

describe('contract 35: a text that a file of another locale would read', () => {
  test.each(['R$ 500', '500 kr', 'wahr', '12,5', '3. März'])('is refused where that is asked for: %s', async (text) => {
    const write = withSheet(`sheet.getRange('A1').setValue(${JSON.stringify(text)}); return 'written';`);
    const host = await aWorkbook(write, { locale: 'en_US', textsReadIn: 'any locale' });
    expect(await host.execute('run')).toMatchObject({ ok: false, message: expect.stringContaining('contract 35') });
    const armed = withSheet(`sheet.getRange('A1').setValue("'" + ${JSON.stringify(text)}); return 'written';`);
    expect(await answerOf(await aWorkbook(armed, { locale: 'en_US', textsReadIn: 'any locale' }))).toBe('written');
  });
});
