import type { Words } from './words';

export const es: Words = {
  labels: {
    number:
      '(número,nº,n.º,núm,referencia,código) (de,del,de tu,de su) pedido|(tu,su,) pedido (número,nº,n.º,)',
    date: 'fecha (del pedido,de compra,de pedido,)|realizado el|pedido realizado (el,)',
    'grand-total': 'total (pagado,a pagar,del pedido,iva incluido,general)|importe total',
    total: 'total|importe',
    subtotal: 'subtotal|productos|artículos',
    delivery: '(gastos de,) envío|coste de envío|entrega',
    discount: 'descuento|cupón|vale',
    tax: '(incl,) iva|impuestos',
    payment: '(método,forma,modo) de pago|pago|pagado con',
    email: 'correo electrónico',
    promised: '(fecha de,) entrega (prevista,estimada)|fecha de entrega|plazo de entrega|llegada estimada',
    product: 'producto|productos|artículo|artículos|descripción|nombre',
    quantity: 'cantidad|cant',
    'unit-price': 'precio (unitario,)',
    ignored:
      'total sin iva|número de (factura,cliente,seguimiento)|referencia|estado|teléfono|método de envío|dirección de (envío,facturación)|fecha de (factura,envío)',
  },
  months:
    'enero,ene|febrero,feb|marzo,mar|abril,abr|mayo,may|junio,jun|julio,jul|agosto,ago|septiembre,sep,sept|octubre,oct|noviembre,nov|diciembre,dic',
  phrases: {
    order: 'pedido',
    thanks:
      'gracias por (tu,su) (pedido,compra)|pedido (recibido,confirmado,completado,realizado)|confirmación (del,de) pedido|gracias. (tu,su) pedido|hemos recibido (tu,su) pedido|(tu,su) pedido (se ha,ha sido)',
    detail: 'detalles (del,de tu,de su) pedido|(tu,mi) pedido|pedido (n,#)|resumen del pedido',
    history: '(mis,tus) (pedidos,compras)|historial de pedidos',
    checkout: 'finalizar (compra,pedido)|tramitar pedido|pago|realizar el pedido',
    cart: '(tu,mi,) (carrito,cesta)|carrito de (la,) compra',
    failed:
      'pago (rechazado,fallido,cancelado)|pedido (cancelado,fallido)|tu pedido no se puede|pedido no puede|ha rechazado tu transacción',
    pending: 'pendiente de pago',
    pay: 'realizar (el,) pedido|pagar (ahora,)|comprar|pagar pedido',
    arrives: 'entrega (prevista,estimada,en,entre,el)|plazo de entrega|llega',
    notArrival: 'devol|reembols|garant',
    recommended: 'también te puede|productos relacionados|te recomendamos',
    legal: 'aviso legal|términos y condiciones|política de privacidad',
  },
  units: {
    hours: 'horas',
    calendar: 'día|días',
    working: '(días,día) (laborables,hábiles,laborable,hábil)',
    weeks: 'semanas',
  },
};
