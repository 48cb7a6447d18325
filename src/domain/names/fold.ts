import { remembered } from '../remembered';

const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .trim()
    .toLowerCase();

/** Accents, case and spacing aside: how two names are told to be the same one by a person. */
export const foldName: (name: string) => string = remembered(folded);

export const isSameName = (one: string, other: string): boolean => foldName(one) === foldName(other);
