import { type AddOn, anAddOn } from '../bundle/add-on';
import { fivePlan } from '../bundle/every-command';
import { PLAN } from '../bundle/plans';
import { closeBrowser, openSidebar } from './sidebar-page';

afterAll(closeBrowser);

/** The page as an item of the menu shows it in that file. */
async function pageOf(host: AddOn, item: string): Promise<string> {
  const result = await host.execute(item);
  const [page] = host.shown.sidebars;
  if (!result.ok || page === undefined) throw new Error(host.logged.join(' '));
  return page.html;
}

const aHost = async (): Promise<AddOn> => anAddOn({ snapshot: await fivePlan() });

/** What the page finds before it asks anything. */
const firstIn = (html: string): unknown => JSON.parse(/window\.FIRST=(.*?)<\/script>/s.exec(html)?.[1] ?? '');

describe('What a view asks at once comes with the page', () => {
  test.each([
    ['menuOpen', 'home', []],
    ['menuAddAction', 'actionForm', ['new']],
  ] as const)('%s', async (item, name, args) => {
    const host = await aHost();
    const { answer } = await host.run(name, args as never);
    expect(firstIn(await pageOf(host, item))).toEqual({ name, args, answer });
  });

  test('but not what takes long: she sees that her plan is checked', async () => {
    expect(firstIn(await pageOf(await aHost(), 'menuCheck'))).toBeNull();
  });

  test('and is shown without a question, whatever her tabs are called', async () => {
    const host = await aHost();
    const hostile = "</script>`__WORDS__ //a' & __FIRST__";
    host.person.renameTab(PLAN, hostile);
    const html = await pageOf(host, 'menuOpen');
    const { page, calls, errors } = await openSidebar({ served: () => html });
    await page.getByText(hostile).first().waitFor();
    expect({ calls: calls.filter(({ name }) => name === 'home'), errors }).toEqual({ calls: [], errors: [] });
  });
});
