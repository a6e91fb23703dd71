import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';

const source = fileURLToPath(new URL('../src/citizen', import.meta.url));

/** A page is the HTML file that bears the first word of its address: /s/7K2M... is s.html. */
export const citizenPages = (): string[] =>
  readdirSync(source)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replace('.html', ''));

/**
 * The pages for citizens beside the app: plain HTML and TypeScript. Each is built by itself, so that it brings one script and one
 * style sheet and nothing of the app.
 */
export function citizenEntry(): Plugin[] {
  let outDir = 'dist';
  return [
    {
      name: 'citizen-pages-in-development',
      apply: 'serve',
      configureServer(server) {
        server.middlewares.use((request, _response, next) => {
          const [, word] = /^\/(\w+)(?:[/?]|$)/.exec(request.url ?? '') ?? [];
          if (word && citizenPages().includes(word) && !/\.\w+(\?|$)/.test(request.url ?? ''))
            request.url = `/src/citizen/${word}.html`;
          next();
        });
      },
    },
    {
      name: 'citizen-pages',
      apply: 'build',
      configResolved(config) {
        outDir = join(config.root, config.build.outDir);
      },
      closeBundle: {
        order: 'post',
        sequential: true,
        async handler() {
          for (const page of citizenPages()) {
            const files = filesOf(await build(pageConfig(page, outDir)));
            if (page === 's') await build(workerConfig(outDir, ['/s/', '/icon.svg', ...files]));
          }
        },
      },
    },
  ];
}

const common = (outDir: string): InlineConfig => ({
  configFile: false,
  root: source,
  publicDir: join(source, '../../public'),
  logLevel: 'warn',
  resolve: { alias: { '@': join(source, '..') } },
  build: {
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
  },
});

function pageConfig(page: string, outDir: string): InlineConfig {
  const config = common(outDir);
  return {
    ...config,
    build: {
      ...config.build,
      rolldownOptions: {
        input: join(source, `${page}.html`),
        output: {
          entryFileNames: 'assets/citizen-[name]-[hash].js',
          chunkFileNames: 'assets/citizen-[name]-[hash].js',
          assetFileNames: 'assets/citizen-[name]-[hash][extname]',
        },
      },
    },
  };
}

/** The service worker of the survey form, which knows what the form consists of. */
function workerConfig(outDir: string, shell: string[]): InlineConfig {
  const config = common(outDir);
  return {
    ...config,
    define: { SHELL: JSON.stringify(shell) },
    build: {
      ...config.build,
      rolldownOptions: {
        input: join(source, 'survey/worker.ts'),
        output: { entryFileNames: 's/worker.js' },
      },
    },
  };
}

/** Scripts and styles of a page: also those that it asks for later. */
const filesOf = (built: Awaited<ReturnType<typeof build>>): string[] =>
  [built]
    .flat()
    .flatMap((part) => ('output' in part ? part.output : []))
    .map(({ fileName }) => `/${fileName}`)
    .filter((name) => name.startsWith('/assets/'));
