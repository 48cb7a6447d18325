import {
  type HtmlOutputHandle,
  type HtmlTemplateHandle,
  handle,
  numberOf,
  optional,
  type ServiceHandle,
  textOf,
} from '../handles';
import { messages } from '../messages';
import { free, type Methods, type Script } from '../runtime';
import { isMalformed, withoutComments } from './html-filter';

function fileNamed({ html }: Script, file: unknown): string {
  const name = textOf(file);
  const content = html[name];
  if (content === undefined) throw new Error(messages.noHtmlFile(name));
  return content;
}

/** Text that looks like broken markup is refused, whichever call it is given to. */
function htmlOutput(content: string): HtmlOutputHandle {
  if (isMalformed(content)) throw new Error(messages.malformedHtml);
  return handle({ is: 'HtmlOutput', content, title: '', width: 300, height: 400 });
}

export const htmlServiceMethods: Methods<ServiceHandle> = {
  createHtmlOutput: free((_script, _service, content: unknown) => htmlOutput(optional(content, textOf, ''))),
  createHtmlOutputFromFile: free((script, _service, file: unknown) =>
    htmlOutput(withoutComments(fileNamed(script, file))),
  ),
  createTemplateFromFile: free((script, _service, file: unknown) =>
    handle<HtmlTemplateHandle>({ is: 'HtmlTemplate', content: fileNamed(script, file) }),
  ),
};

/** Its scriptlets are not evaluated here: a page made of cells' text would be script injection (contract 13). */
export const htmlTemplateMethods: Methods<HtmlTemplateHandle> = {
  getRawContent: free((_script, template) => template.content),
};

export const htmlOutputMethods: Methods<HtmlOutputHandle> = {
  getContent: free((_script, output) => output.content),
  getTitle: free((_script, output) => output.title),
  append: free((_script, output, more: unknown) => Object.assign(output, { content: output.content + textOf(more) })),
  setTitle: free((_script, output, title: unknown) => Object.assign(output, { title: textOf(title) })),
  setWidth: free((_script, output, width: unknown) => Object.assign(output, { width: numberOf(width) })),
  setHeight: free((_script, output, height: unknown) => Object.assign(output, { height: numberOf(height) })),
};
