import { dateOfSerial, serialOfInstant } from '../../notation';
import { numberOf, type ServiceHandle, textOf, WrongArguments } from '../handles';
import { always, free, type Methods, type Script } from '../runtime';

/** The letters of Java's SimpleDateFormat that the add-on may use. */
const fields: Readonly<Record<string, (date: Date) => number>> = {
  y: (date) => date.getUTCFullYear(),
  M: (date) => date.getUTCMonth() + 1,
  d: (date) => date.getUTCDate(),
  H: (date) => date.getUTCHours(),
  m: (date) => date.getUTCMinutes(),
  s: (date) => date.getUTCSeconds(),
};

/** formatDate(date, "Europe/Paris", "yyyy-MM-dd HH:mm:ss"); 'quoted' letters stand for themselves. */
function formatDate(date: unknown, timeZone: unknown, pattern: unknown): string {
  if (!(date instanceof Date)) throw new WrongArguments();
  const local = dateOfSerial(serialOfInstant(date.getTime(), textOf(timeZone)));
  return textOf(pattern).replace(
    /'([^']*)'|([A-Za-z])\2*/g,
    (run: string, literal: string | undefined, letter: string) => {
      if (literal !== undefined) return literal === '' ? "'" : literal;
      const field = fields[letter];
      if (!field) throw new Error(`Utilities.formatDate: "${letter}" is not in the platform contract`);
      const value = String(field(local)).padStart(run.length, '0');
      return letter === 'y' && run.length === 2 ? value.slice(-2) : value;
    },
  );
}

export const utilitiesMethods: Methods<ServiceHandle> = {
  formatDate: always(
    free((_script, _service, date: unknown, zone: unknown, pattern: unknown) => formatDate(date, zone, pattern)),
  ),
  getUuid: always(free(() => globalThis.crypto.randomUUID())),
  /** Time is the script's to measure, not the preview's to lose. */
  sleep: always(free((_script, _service, milliseconds: unknown) => void numberOf(milliseconds))),
};

const shown = (values: readonly unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)))).join(' ');

const log = always(free<ServiceHandle>((script: Script, _service, ...values) => script.log(shown(values))));

export const loggerMethods: Methods<ServiceHandle> = { log };
export const consoleMethods: Methods<ServiceHandle> = { log, info: log, warn: log, error: log };
