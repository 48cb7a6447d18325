import type { Api, ApiName } from '../../src/commands/api';
import type { Language } from '../../src/languages/languages';
import { type AddOn, anAddOn } from '../bundle/add-on';
import type { Answers } from './sidebar-page';

type Rows = readonly (readonly string[])[];

/** A plan as a bakery has it: a title, months, a heading that may mean two things, a section, a total and a note. */
export const bakery: Rows = [
  ['Plan 2027 de la boulangerie'],
  ['Quoi', 'Pourquoi', 'Cible', 'Qui', 'Janvier', 'Février', 'Mars', 'Quand', 'Commentaires', 'Réalisé 2026'],
  ['Galette des rois', 'Vendre', 'Familles', 'Paul', '120', '', '', '2027-01-06', 'voir le moulin', '100'],
  ['Vitrine de Noël à préparer avec toute l’équipe', 'Vendre; Être connus', 'Quartier', 'Léa', '', '150', '30'],
  ['COMMUNICATION'],
  ['Newsletter', 'Fidéliser', 'Clients', 'Zoé', '10', '10', '10', 'chaque mois'],
  ['Affiches', 'Être connus', 'Quartier', 'Zoé', '10', '10', '10', 'fin mars si possible'],
  ['TOTAL', '', '', '', '140', '170', '50'],
  [],
  ['NB : montants hors taxes'],
];

/** A file in which these rows were typed from its first cell on, and nothing was set up. */
export async function aFileWith(rows: Rows, language: Language = 'fr'): Promise<AddOn> {
  const host = await anAddOn({ language });
  const [tab = ''] = host.tabs();
  for (const [row, cells] of rows.entries())
    for (const [column, text] of cells.entries())
      if (text !== '') host.person.type(tab, `${String.fromCharCode(65 + column)}${row + 1}`, text);
  return host;
}

const names: readonly ApiName[] = ['home', 'read', 'adopt', 'check', 'goTo'];

/** The page asks the built add-on itself. */
export const answersOf = (host: AddOn): Answers =>
  Object.fromEntries(
    names.map((name) => [
      name,
      async (...args: readonly unknown[]) =>
        // The page's typed `call` has sent them.
        (await host.run(name, args as Parameters<Api[ApiName]>)).answer,
    ]),
  );
