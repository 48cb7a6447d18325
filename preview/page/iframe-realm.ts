import { messages } from '../apps-script/messages';
import { absentGlobals, type Intrinsics, type NewRealm, prepareScope } from '../apps-script/runtime';

/** The window of a frame knows its own intrinsics, of which TypeScript's `Window` says nothing. */
type Scope = Window & Intrinsics & { readonly Function: FunctionConstructor };

/**
 * A fresh scope in a hidden frame of the page, as `node:vm` gives one in Node (contracts 5 and 25). Most of what Apps Script lacks
 * can be deleted from the frame's window; `window`, `document`, `location` and `top` cannot, so all of it is hidden behind parameters too.
 */
export const iframeRealm: NewRealm = (now) => {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Apps Script';
  document.body.append(frame);
  // A window of a frame has them all.
  const scope = frame.contentWindow as Scope | null;
  if (!scope) throw new Error('The browser gave no scope to run the script in');
  const evaluator = scope.Function;
  evaluator(prepareScope(now))();
  for (const name of absentGlobals) Reflect.deleteProperty(scope, name);
  return {
    intrinsics: scope,
    call(code, globals, functionName, args) {
      const isName = /^[\p{L}_$][\p{L}\d_$]*$/u.test(functionName);
      if (!isName || functionName in globals || functionName in scope)
        throw new Error(messages.functionNotFound(functionName));
      const services = Object.entries(globals);
      const script = evaluator(
        ...absentGlobals.filter((name) => !(name in globals)),
        ...services.map(([name]) => name),
        // Two functions, so that the script may declare names that are hidden from it.
        `return function () {${code}\n;return typeof ${functionName} === 'function' && [${functionName}];}\n//# sourceURL=Code.js`,
      );
      const hidden = absentGlobals.filter((name) => !(name in globals)).map(() => undefined);
      const found = script(...hidden, ...services.map(([, service]) => service))();
      if (!found) throw new Error(messages.functionNotFound(functionName));
      const json = evaluator(`return ${JSON.stringify(JSON.stringify(args))}`)();
      return evaluator('found', 'json', 'return found[0](...JSON.parse(json))')(found, json);
    },
    dispose: () => frame.remove(),
  };
};
