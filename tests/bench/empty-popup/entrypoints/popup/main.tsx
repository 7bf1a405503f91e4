import { openDB } from 'idb';
import { render } from 'preact';

const app = document.getElementById('app');
if (app === null) throw new Error('#app is missing');

const database = await openDB('recours', 1, {
  upgrade: (fresh) => {
    fresh.createObjectStore('purchases', { keyPath: 'id' });
  },
});
const rows: { id: string; host: string }[] = await database.getAll('purchases', undefined, 30);
render(
  <ul>
    {rows.map((row) => (
      <li key={row.id} data-purchase={row.id}>
        {row.host}
      </li>
    ))}
  </ul>,
  app,
);
