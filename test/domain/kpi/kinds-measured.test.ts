import { kpisOfKind } from '../../../src/domain/kpi';
import { templates as en } from '../../../src/languages/en/templates';
import { templates as fr } from '../../../src/languages/fr/templates';
import { fileReading } from '../../vocabulary';

const measured: readonly (readonly [string, readonly string[]])[] = [
  ['Newsletter ou e-mailing', ['open_rate', 'click_rate', 'unsubscribe_rate']],
  ['E-mailing chez un partenaire', ['open_rate', 'click_rate', 'unsubscribe_rate']],
  ['Campagne de crowdfunding', ['amount_raised', 'average_gift', 'response_rate']],
  ['Pétition', ['signatures', 'conversion_rate']],
  ['Publicité en ligne', ['ctr', 'cpc', 'roas']],
  ['Référencement naturel', ['search_position', 'visits']],
  ['Boutique en ligne', ['conversion_rate', 'aov', 'visits']],
  ['Trade show or fair', ['cpa', 'satisfaction']],
  ['Rapport annuel', []],
];

test.each(measured)('%s is measured by %j', (kind, kpis) => expect(kpisOfKind(kind, fileReading)).toEqual(kpis));

test('most kinds of a new plan say what they are for, in both languages alike', () => {
  for (const templates of [fr, en]) {
    const silent = templates.filter(({ kind }) => kpisOfKind(kind, fileReading).length === 0);
    expect(silent.map(({ kind }) => kind).length).toBeLessThan(7);
  }
});
