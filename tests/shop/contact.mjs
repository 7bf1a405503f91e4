// Five contact forms as shops have them, for filling by the shopper's click. Each writes down what it was sent: nothing.

const page = (
  title,
  body,
) => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,"></head><body><main><h1>${title}</h1>${body}</main>
<script>window.sent = 0; addEventListener('submit', (event) => { window.sent += 1; event.preventDefault(); });</script></body></html>`;

const PLAIN = `<form action="/contact/envoyer" method="post">
  <p><label for="nom">Nom et prénom</label> <input id="nom" name="nom" required></p>
  <p><label for="mel">Adresse e-mail</label> <input id="mel" name="mel" type="email" required></p>
  <p><label for="cde">N° de commande</label> <input id="cde" name="cde"></p>
  <p><label for="obj">Objet</label> <input id="obj" name="obj"></p>
  <p><label for="msg">Votre message</label> <textarea id="msg" name="msg" rows="8"></textarea></p>
  <p><button>Envoyer</button></p></form>
  <form action="/newsletter"><input type="email" name="newsletter" placeholder="Votre e-mail"><button>S’inscrire</button></form>`;

const ARIA = `<div role="form"><h2 id="t1">Votre nom</h2><input aria-labelledby="t1" name="f1">
  <input aria-label="Courriel" name="f2"><input aria-label="Référence de commande" name="f3">
  <div id="t4">Décrivez votre demande</div><textarea aria-labelledby="t4" name="f4"></textarea><button type="button">Envoyer</button></div>`;

const STEPS = `<form><section id="s1"><p><label>Votre e-mail <input name="email" type="email"></label></p>
  <p><label>Numéro de commande <input name="order_number"></label></p><button type="button" id="next">Continuer</button></section>
  <section id="s2" hidden><p><label>Que s’est-il passé ? <textarea name="description" aria-label="Description"></textarea></label></p><button>Envoyer</button></section></form>
  <script>document.querySelector('#next').onclick = () => { s1.hidden = true; s2.hidden = false; };</script>`;

// A field whose value a framework owns: what is set behind its back is put back at the next drawing, and an `input`
// event counts only when the value differs from the one it saw last.
const FRAMEWORK = `<form><label for="e">Email</label><input id="e" name="email"><label for="m">Message</label><textarea id="m" name="message"></textarea>
  <button>Send</button></form><output id="state"></output>
  <script>
    const state = { e: '', m: '' };
    for (const id of ['e', 'm']) {
      const field = document.getElementById(id);
      const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
      let seen = '';
      Object.defineProperty(field, 'value', { configurable: true, get() { return own.get.call(this); }, set(next) { seen = String(next); own.set.call(this, next); } });
      field.addEventListener('input', () => {
        const now = own.get.call(field);
        if (now !== seen) { seen = now; state[id] = now; }
        field.value = state[id];
        document.getElementById('state').textContent = JSON.stringify(state);
      });
    }
  </script>`;

const DESK = `<p>Écrivez à notre service client :</p>`;
const DESK_FORM = `<form><label>Nom <input name="name"></label><label>E-mail <input name="email" type="email"></label>
  <label>Message <textarea name="message"></textarea></label><button>Envoyer</button></form>`;

/** Path → page. `otherOrigin` is the same server under its other name: another site to a browser. */
export function contactPage(path, otherOrigin) {
  switch (path) {
    case '/contact/plain':
      return page('Contact', PLAIN);
    case '/contact/aria':
      return page('Contact', ARIA);
    case '/contact/steps':
      return page('Contact', STEPS);
    case '/contact/framework':
      return page('Contact', FRAMEWORK);
    case '/contact/desk':
      return page(
        'Contact',
        `${DESK}<iframe src="${otherOrigin}/contact/desk-form" width="500" height="300"></iframe>`,
      );
    case '/contact/desk-form':
      return page('Aide', DESK_FORM);
    default:
      return null;
  }
}
