import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { citizenEntry } from './tools/citizenPages.ts';
import { compressed } from './tools/compress.ts';
import { compiledMessages } from './tools/messages.ts';

const backend = process.env.KINERJA_API ?? 'http://localhost:8080';
const served = ['/api', '/.well-known', '/docs', '/openapi.yaml'];

/**
 * Left alone, the build cuts what screens share into dozens of crumbs, each compressed on its own. What is needed at the start
 * anyway, and what twenty screens or more share, comes in three whole pieces at the start; the library of forms only with a form.
 */
const onlyWithForms =
  /node_modules\/(react-hook-form|@hookform|valibot)\/|components\/form\/(?!ErrorSummary|fieldErrors|useLabel)/;
const chunks = [
  // The styles of the base come before those of the parts, which may change them.
  { name: 'vendor', test: /node_modules|src\/app\/\w+\.css$/, tags: ['$initial' as const], priority: 3 },
  { name: 'shared', test: (id: string) => !onlyWithForms.test(id), minShareCount: 20, priority: 2 },
  // The entry stays a chunk of its own, so that the manifest names one.
  { name: 'app', test: /src\/(?!app\/main\.)/, tags: ['$initial' as const], priority: 1 },
];

export default defineConfig({
  plugins: [
    compiledMessages(),
    react(),
    VitePWA({
      injectRegister: false,
      registerType: 'prompt',
      manifest: {
        name: 'Kinerja',
        short_name: 'Kinerja',
        description: 'Penilaian kinerja pegawai',
        lang: 'id',
        start_url: '/',
        display: 'standalone',
        theme_color: '#0b5c8a',
        background_color: '#ffffff',
        icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg}'],
        globIgnores: ['{s,lacak,hasil}.html', 's/**', 'assets/citizen-*'],
        // Answers of the API are personal: they stay out of the shared cache of the device.
        // The pages for citizens are not the app.
        navigateFallbackDenylist: [
          /^\/api\//,
          /^\/docs/,
          /^\/\.well-known\//,
          /^\/openapi/,
          /^\/q\//,
          /^\/(s|lacak|hasil)([/?]|$)/,
        ],
        inlineWorkboxRuntime: true,
      },
    }),
    citizenEntry(),
    compressed(),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(served.map((path) => [path, { target: backend, changeOrigin: false }])),
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // A busy machine is no failure of ours.
    testTimeout: 30_000,
  },
});
