if (/order|checkout|commande|bestell/i.test(`${location.href} ${document.title}`))
  document.documentElement.hasAttribute('lang');
