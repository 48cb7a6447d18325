import { type Api, type ApiName, apiKinds, views } from '../../src/commands/api';
import { languages } from '../../src/languages/languages';
import { CallFailed, call, failureOf } from '../../src/sidebar/rpc';
import { startView } from '../../src/sidebar/start';
import { pages } from '../words-in-page';

describe('why no answer came', () => {
  test.each([
    ['PERMISSION_DENIED', 'accounts'],
    ['You do not have permission to call Ui.showSidebar.', 'accounts'],
    ['drive.google.com refused to connect', 'accounts'],
    ["Désolé, une erreur de serveur s'est produite. Code d'erreur : PERMISSION_DENIED.", 'accounts'],
    ['申し訳ございません。エラーコード: PERMISSION_DENIED', 'accounts'],
    ['NetworkError: Connection failure due to HTTP 403', 'accounts'],
    ['Authorization is required to perform that action.', 'accounts'],
    ['Une autorisation est nécessaire pour effectuer cette action.', 'accounts'],
    ['Für diese Aktion ist eine Autorisierung erforderlich.', 'accounts'],
    ['Sie haben nicht die erforderliche Berechtigung.', 'accounts'],
    ['Se necesita autorización para realizar esa acción.', 'accounts'],
    ['É necessária autorização para executar esta ação.', 'accounts'],
    ['No tienes permiso para realizar esta acción.', 'accounts'],
    ['この操作を実行するには承認が必要です。', 'accounts'],
    ['يجب الحصول على إذن لتنفيذ هذا الإجراء.', 'accounts'],
    ['Exceeded maximum execution time', 'time'],
    ["Temps d'exécution maximal dépassé", 'time'],
    ['Maximale Ausführungszeit überschritten', 'time'],
    ['Se ha excedido el tiempo máximo de ejecución', 'time'],
    ['Tempo máximo de execução excedido', 'time'],
    ['起動時間の最大値を超えました', 'time'],
  ] as const)('contract 12: "%s" is told as %s', (message, failure) =>
    expect(failureOf(new Error(message), 'saveAction')).toBe(failure),
  );

  test('an error nobody knows says that nothing was changed only where the call could change nothing', () => {
    expect(failureOf(new Error('We are sorry, a server error occurred.'), 'check')).toBe('read');
    expect(failureOf(new Error('We are sorry, a server error occurred.'), 'saveAction')).toBe('write');
  });

  test.each(Object.entries(apiKinds))('%s, which %s, is told as what it is', (name, kind) =>
    expect(`${failureOf('boum', name as ApiName)}s`).toBe(kind === 'reads' ? 'reads' : 'writes'),
  );

  test.each(languages)(
    'contract 12: where nothing is known of an error, the remedy for several accounts is told with it (%s)',
    (language) => {
      const { read, write, accounts } = pages[language].failures;
      const remedy = { fr: 'fenêtre privée', en: 'private window' }[language];
      for (const sentence of [read, write, accounts]) expect(sentence).toContain(remedy);
    },
  );

  test('what is thrown without being an error is still told', () => expect(failureOf('boum', 'home')).toBe('read'));
});

describe('a call', () => {
  const run = (answer: unknown) => {
    const runner = (answered: (answer: unknown) => void) => ({
      withSuccessHandler: (handler: (answer: unknown) => void) => runner(handler),
      withFailureHandler: () => runner(answered),
      rpc: () => answered(answer),
    });
    Object.assign(globalThis, { google: { script: { run: runner(() => undefined) } } });
    return call('home');
  };
  afterEach(() => Reflect.deleteProperty(globalThis, 'google'));

  test('contract 11: an answer that arrives as null was lost on the way', () =>
    expect(run(null)).rejects.toMatchObject({ failure: 'lost' }));
  test('an answer is handed over as it is', async () => {
    const home: Partial<ReturnType<Api['home']>> = { locale: 'fr_FR' };
    await expect(run(home)).resolves.toEqual(home);
  });
  test('a page that is not in Google says that it reaches no sheet', () =>
    expect(call('home')).rejects.toThrow(new CallFailed('unreachable')));
});

describe('what the server wrote into the page', () => {
  test.each(views)('%s is a view it knows and is opened', (view) => expect(startView(view)).toBe(view));
  test.each(['__VIEW__', 'elsewhere', undefined, 3])('%p opens home', (written) =>
    expect(startView(written)).toBe('home'),
  );
});
