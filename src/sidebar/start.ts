/** The views a menu item may open the sidebar at. */
export const startViews = ['home', 'new-plan', 'action', 'check', 'help'] as const;
export type StartView = (typeof startViews)[number];

/** The view the server wrote into the page; home for anything else, such as the placeholder nobody replaced. */
export const startView = (written: unknown): StartView => startViews.find((view) => view === written) ?? 'home';
