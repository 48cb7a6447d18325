import {
  attributeOf,
  childOf,
  childrenOf,
  type DefinedName,
  type Element,
  formulaFromFile,
  isOn,
  numberOf,
  WHOLE_WORKBOOK,
} from '../file';

/** Named ranges and formulas; the file's own bookkeeping (`_xlnm.`: filters, print areas) is left out. */
export function namesOf(workbook: Element, sheetIds: readonly string[]): Readonly<Record<string, DefinedName>> {
  const names = childrenOf(childOf(workbook, 'definedNames'), 'definedName').flatMap((element, index) => {
    const name = attributeOf(element, 'name') ?? '';
    const text = element.text.trim();
    if (name === '' || text === '' || name.startsWith('_xlnm.')) return [];
    const scope = sheetIds[numberOf(element, 'localSheetId') ?? -1];
    const isReference = /^(?:'(?:[^']|'')*'|[^'!()",]+)!\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?$/.test(text);
    const found: DefinedName = {
      id: `name-${index + 1}`,
      name,
      formulaOrRefString: isReference ? text : formulaFromFile(text),
      localSheetId: scope ?? WHOLE_WORKBOOK,
      ...(isOn(element, 'hidden') ? { hidden: true } : {}),
    };
    return [found];
  });
  return Object.fromEntries(names.map((name) => [name.id, name]));
}
