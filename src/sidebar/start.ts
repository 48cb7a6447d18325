import { type ViewName, views } from '../commands/api';

/** The view the server wrote into the page; home for anything else, such as the placeholder nobody replaced. */
export const startView = (written: unknown): ViewName => views.find((view) => view === written) ?? 'home';
