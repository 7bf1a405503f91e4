import type { Words } from './words';

/** The least that reads a plain order; to be filled when Spanish becomes one of the product's languages. */
export const es: Words = {
  labels: {
    number: '(número,n,referencia) (de,del,de tu,de su) pedido|(tu,su,) pedido',
    date: 'fecha (del pedido,de compra,)|realizado el',
    'grand-total': 'total (pagado,del pedido,iva incluido)|importe total',
    total: 'importe',
    subtotal: 'productos|artículos',
    delivery: '(gastos de,) envío',
    discount: 'descuento|cupón',
    tax: '(incl,) iva|impuestos',
    payment: '(método,forma) de pago|pago|pagado con',
    email: 'correo electrónico',
    promised: 'entrega (prevista,estimada)|(fecha,plazo) de entrega',
    product: 'producto|artículo',
    quantity: 'cantidad',
    'unit-price': 'precio',
    ignored: 'total sin iva|referencia|método de envío',
  },
  months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  phrases: {
    order: 'pedido',
    thanks:
      'gracias por (tu,su) (pedido,compra)|pedido (recibido,confirmado,completado,realizado)|gracias. (tu,su) pedido',
    detail: 'detalles (del,de tu) pedido|pedido (n,#)',
    history: '(mis,tus) pedidos',
    checkout: 'finalizar compra',
    cart: '(tu,mi,) (carrito,cesta)',
    failed: 'pago (rechazado,fallido)|tu pedido no se puede|rechazado tu transacción',
    pay: 'realizar (el,) pedido|pagar',
  },
  units: { calendar: 'días', working: 'días (laborables,hábiles)' },
};
