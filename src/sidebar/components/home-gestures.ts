import type { MeasuringViewName } from '../../commands/api';

/** What can be asked from the home of the sidebar. */
export type HomeGestures = {
  readonly onRead: () => void;
  readonly onNewPlan: () => void;
  /** Shows what is understood of the plan that stands in the file. */
  readonly onReadPlan: () => void;
  readonly onAddAction: () => void;
  readonly onPasteList: () => void;
  readonly onWeek: () => void;
  readonly onKpis: () => void;
  /** To a view that comes later. */
  readonly onOpen: (view: MeasuringViewName) => void;
  readonly onEditAction: () => void;
  readonly onObjectives: () => void;
  readonly onResume: () => void;
  readonly onCheck: () => void;
  readonly onRetroplanning: () => void;
  readonly onDashboard: () => void;
  readonly onYearView: () => void;
  /** Of the action of that name, or of the selected row. */
  readonly onCountdown: (action: string | null, line?: number) => void;
  readonly onExample: (year: number) => void;
  readonly onHelp: () => void;
};
