import { type ComponentType, render } from 'preact';
import type { MeasuringViewName } from '../commands/api';
import { readExports } from './exports/read-exports';
import { readPaid } from './exports/read-paid';
import type { Scene } from './measuring-part';
import { SessionProvider } from './session';
import { BudgetView } from './views/budget';
import { HistoryView } from './views/history';
import { ImportView } from './views/import';
import { KpisView } from './views/kpis';
import { ObjectivesView } from './views/objectives';
import { PaymentsView } from './views/payments';
import './window';

/** The views of the part: one more is a line here, and its name in `measuringViews`. */
const views: Readonly<Record<MeasuringViewName, ComponentType<Scene>>> = {
  kpis: KpisView,
  objectives: ObjectivesView,
  import: ImportView,
  budget: BudgetView,
  payments: PaymentsView,
  history: HistoryView,
};

function Current(scene: Scene) {
  const View = views[scene.view];
  return (
    <SessionProvider value={scene.session}>
      <View key={scene.view} {...scene} />
    </SessionProvider>
  );
}

window.MEASURING = {
  draw: (element, scene) => render(scene === null ? null : <Current {...scene} />, element),
  readExports,
  readPaid,
};
