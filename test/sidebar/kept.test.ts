import { blankDraft } from '../../src/domain/draft';
import { newForm, rowForm } from './fixtures';
import type { Opening, SidebarPage } from './sidebar-page';
import { names, open as openPage, press, status, title } from './walking';

/** Every page is one of the same file. */
const ofOneFile = (html: string): string => html.replace(/window\.FILE="[^"]*"/, 'window.FILE="one"');

const open = ({ served = (html) => html, ...opening }: Opening = {}): Promise<SidebarPage> =>
  openPage({ ...opening, served: (html) => served(ofOneFile(html)) });

/** The sidebar was closed, or another command of the menu has opened it anew: the page is another, the tab is the same. */
const reopened = (opening: Opening): Promise<SidebarPage> => open({ ...opening, isSameTab: true });

async function typed(sidebar: SidebarPage): Promise<void> {
  await title(sidebar, 'Une nouvelle action');
  await sidebar.page.fill('#field-name', 'Newsletter de mars');
  await sidebar.page.fill('#field-kpis', 'Taux de clic');
  await sidebar.page.keyboard.press('Enter');
  await sidebar.page.fill('#field-q1', '30 €');
}

describe('what is typed and not saved', () => {
  test('is there again when the page was reloaded', async () => {
    const sidebar = await open({ view: 'action' });
    await typed(sidebar);
    await sidebar.page.reload();
    await title(sidebar, 'Une nouvelle action');
    await expect(sidebar.page.inputValue('#field-name')).resolves.toBe('Newsletter de mars');
    await expect(sidebar.page.inputValue('#field-q1')).resolves.toBe('30 €');
    await press(sidebar, 'Enregistrer');
    await title(sidebar, 'L’action est enregistrée');
    const [input] = sidebar.calls.at(-1)?.args ?? [];
    expect(input).toMatchObject({
      draft: { ...blankDraft, name: 'Newsletter de mars', kpis: ['Taux de clic'], budget: ['30 €', '', '', ''] },
    });
  });

  test('is offered at home when another command has opened the sidebar anew', async () => {
    await typed(await open({ view: 'action' }));
    const sidebar = await reopened({ view: 'home' });
    await expect(sidebar.page.getByText(/Newsletter de mars/).textContent()).resolves.toMatch(/pas encore enregistrée/);
    await press(sidebar, 'Reprendre l’action');
    await title(sidebar, 'Une nouvelle action');
    await expect(sidebar.page.inputValue('#field-name')).resolves.toBe('Newsletter de mars');
  });

  test('of one file is not offered in another', async () => {
    await typed(await open({ view: 'action' }));
    const other = await reopened({ view: 'action', served: (html) => html.replace('FILE="one"', 'FILE="other"') });
    await title(other, 'Une nouvelle action');
    await expect(other.page.inputValue('#field-name')).resolves.toBe('');
  });

  test('is no longer offered once it was saved', async () => {
    const sidebar = await open({ view: 'action' });
    await typed(sidebar);
    await press(sidebar, 'Enregistrer');
    await title(sidebar, 'L’action est enregistrée');
    const again = await reopened({ view: 'action' });
    await title(again, 'Une nouvelle action');
    await expect(again.page.inputValue('#field-name')).resolves.toBe('');
  });

  test('of a row is laid over the row as it stands by then', async () => {
    const sidebar = await open({ view: 'home' });
    await press(sidebar, 'Modifier la ligne sélectionnée');
    await sidebar.page.fill('#field-owner', 'Camille');
    const form = rowForm();
    const later = { ...form, draft: { ...form.draft, kind: 'Photos de produits' } };
    const again = await reopened({ view: 'home', answers: { actionForm: () => ({ ok: true, value: later }) } });
    await press(again, 'Reprendre l’action');
    await expect(again.page.inputValue('#field-owner')).resolves.toBe('Camille');
    await expect(again.page.inputValue('#field-kind')).resolves.toBe('Photos de produits');
    expect(again.calls.at(-1)).toEqual({ name: 'actionForm', args: [{ loaded: form.loaded }] });
  });

  test('of a row that is gone becomes a new action, which is said', async () => {
    const sidebar = await open({ view: 'home' });
    await press(sidebar, 'Modifier la ligne sélectionnée');
    await sidebar.page.fill('#field-owner', 'Camille');
    const gone = { ok: false, sentence: 'L’action n’est plus dans le plan.' } as const;
    const answers = {
      actionForm: (which: unknown) => (which === 'new' ? ({ ok: true, value: newForm() } as const) : gone),
    };
    const again = await reopened({ view: 'home', answers });
    await press(again, 'Reprendre l’action');
    await title(again, 'Une nouvelle action');
    await expect(again.page.inputValue('#field-owner')).resolves.toBe('Camille');
    await expect(status(again).textContent()).resolves.toMatch(/n’est plus dans le plan/);
    expect(names(again)).toEqual(['home', 'actionForm', 'actionForm']);
  });

  test.each(['{', '3', '{"draft":{}}', 'null'])('is nothing where the store holds %s', async (text) => {
    const sidebar = await open({ view: 'action' });
    await typed(sidebar);
    await sidebar.page.evaluate(
      `for (const key of Object.keys(sessionStorage)) sessionStorage[key] = ${JSON.stringify(text)}`,
    );
    await sidebar.page.reload();
    await title(sidebar, 'Une nouvelle action');
    await expect(sidebar.page.inputValue('#field-name')).resolves.toBe('');
  });

  test('is lost with the page, and nothing else, where the browser refuses a store', async () => {
    const refusing =
      '<script>Object.defineProperty(window,"sessionStorage",{get(){throw new Error("denied")}})</script>';
    const sidebar = await open({ view: 'action', served: (html) => html.replace('<body>', `<body>${refusing}`) });
    await typed(sidebar);
    await press(sidebar, 'Enregistrer');
    await title(sidebar, 'L’action est enregistrée');
  });
});
