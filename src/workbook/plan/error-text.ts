/** What a cell shows whose formula gives an error, in Google Sheets, Excel and LibreOffice, in English and in French. */
const ERROR =
  /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|CALC!|NOM\?|VALEUR!|NOMBRE!|NUL!|ERREUR!|N\/D)$|^Err:\d{3}$/;

export const isErrorText = (value: unknown): value is string =>
  typeof value === 'string' && (value.startsWith('#') || value.startsWith('Err:')) && ERROR.test(value.trim());
