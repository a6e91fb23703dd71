import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { compressed } from './tools/compress.ts';
import { compiledMessages } from './tools/messages.ts';

const backend = process.env.KINERJA_API ?? 'http://localhost:8080';
const served = ['/api', '/.well-known', '/docs', '/openapi.yaml'];

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
        // Answers of the API are personal: they stay out of the shared cache of the device.
        navigateFallbackDenylist: [/^\/api\//, /^\/docs/, /^\/\.well-known\//, /^\/openapi/, /^\/q\//],
        inlineWorkboxRuntime: true,
      },
    }),
    compressed(),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: { manifest: true, target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
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
