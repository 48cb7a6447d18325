import { actionForm } from '../../src/commands/action';
import { kpis } from '../../src/commands/kpi';
import { aPlanFile, succeeded, type } from './a-file';

const objectives = 'Fidéliser | S1 | Taux de rétention ; CAC | | 10\nVendre | S1 | | | 10';

const fittingIn = (port: Parameters<typeof actionForm>[0]) => {
  const { context } = succeeded(actionForm(port, 'new'));
  const of = (sought: string) => context.fitting?.find(({ name }) => name === sought)?.kpis;
  return { kpis: context.kpis, of };
};

describe('what the form proposes to measure an action by', () => {
  test('is what its objective is measured by, and what fits its kind, in the plan’s language', () => {
    const french = fittingIn(aPlanFile({ objectives }).port);
    expect(french.of('Fidéliser')).toEqual(['Taux de rétention', 'CAC']);
    expect(french.of('Vendre')).toBeUndefined();
    expect(french.of('Publicité en ligne')).toContain('Coût par clic (CPC)');
    const english = fittingIn(aPlanFile({}, { language: 'en' }).port);
    expect(english.of('Newsletter or emailing')).toEqual(['Open rate', 'Click rate', 'Unsubscribe rate']);
  });

  test('has those first that are followed, as she calls them', () => {
    const { file, port } = aPlanFile({ objectives });
    succeeded(kpis(port, { organisation: 'ecommerce', add: ['unsubscribe_rate'] }));
    const { kpis: followed } = succeeded(kpis(port, { organisation: null, add: [] }));
    const leaving = followed.find(({ key }) => key === 'unsubscribe_rate');
    type(file, 'KPI', leaving?.cell ?? '', 'Départs');
    const { of, kpis: suggested } = fittingIn(port);
    expect(of('Newsletter ou e-mailing')).toEqual(['Taux d’ouverture', 'Taux de clic', 'Départs']);
    expect(of('Boutique en ligne')?.slice(0, 2)).toEqual(['Taux de conversion', 'Panier moyen']);
    expect(suggested.slice(0, 2)).toEqual(['Visites du site', 'Taux de conversion']);
  });
});
