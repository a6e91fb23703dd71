import './mantine.css';
import './tokens.css';
import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadTexts } from '@/i18n/catalogs';
import { App } from './App';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

await loadTexts('common');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
