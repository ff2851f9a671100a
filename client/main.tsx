import './stijl.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { beginWeergave } from './deel/weergave.ts';
import { beginTaal } from './taal/taal.ts';

const plek = document.getElementById('app');
if (!plek) throw new Error('index.html has no #app');

beginWeergave();
await beginTaal();
createRoot(plek).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
