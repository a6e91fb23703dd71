import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

/** Turns a catalogue of ICU texts into what Lingui runs, so that no message parser is sent to the browser. */
export function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    enforce: 'pre',
    transform(source, id) {
      if (!/\/i18n\/locales\/[a-z]+\/\w+\.json$/.test(id.split('?')[0] ?? '')) return null;
      const texts: Record<string, string> = JSON.parse(source);
      const compiled = Object.fromEntries(
        Object.entries(texts).map(([key, text]) => [key, compileMessage(text)]),
      );
      return { code: `export default ${JSON.stringify(compiled)}`, map: null, moduleType: 'js' };
    },
  };
}
