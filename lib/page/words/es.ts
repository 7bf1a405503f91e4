import type { Words } from './words';

/** The least that reads a plain order; to be filled when Spanish becomes one of the product's languages. */
export const es: Words = {
  labels: {
    number: '(referencia|número|n) (de tu|de su|del|de) pedido|(tu |su )?pedido',
    date: 'fecha( del pedido| de compra)?|realizado el',
    'grand-total': 'total (iva incluido|del pedido|pagado)|importe total',
    total: 'importe',
    subtotal: 'productos|artículos',
    delivery: '(gastos de )?envío',
    discount: 'descuento|cupón',
    tax: 'impuestos|(incl )?iva',
    payment: '(método|forma) de pago|pagado con|pago',
    email: 'correo electrónico',
    promised: 'entrega (prevista|estimada)|(fecha|plazo) de entrega',
    product: 'producto|artículo',
    quantity: 'cantidad',
    'unit-price': 'precio',
    ignored: 'método de envío|total sin iva|referencia',
  },
  months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  phrases: {
    order: 'pedido',
    thanks:
      'gracias por (tu|su) (pedido|compra)|gracias. (tu|su) pedido|pedido (confirmado|completado|realizado|recibido)',
    detail: 'detalles (de tu|del) pedido|pedido (n|#)',
    history: '(mis|tus) pedidos',
    checkout: 'finalizar compra',
    cart: '(tu |mi )?(carrito|cesta)',
    failed: 'rechazado tu transacción|tu pedido no se puede|pago (rechazado|fallido)',
    pay: 'realizar( el)? pedido|pagar',
  },
  units: { calendar: 'días', working: 'días (laborables|hábiles)' },
};
