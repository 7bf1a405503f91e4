import type { Words } from './words';

export const es: Words = {
  language: 'es',
  small: 'el|los|las|del|tu|su|por|para|una|es|con|y',
  labels: {
    'grand-total':
      'importe/total total? del? pedido con? iva? incluido?|total pedido/general/final/pagado|total a pagar|importe/precio/suma total iva? incluido?|total factura|total iva/impuestos incluido/incluidos/inc/incl|total con iva/impuestos|has pagado',
    promised:
      'fecha estimada/prevista de entrega/llegada|entrega estimada/prevista/garantizada|fecha de entrega estimada/prevista?|plazo de entrega|llegada estimada/prevista|llega el|se entregara el|recibelo el',
    date: 'fecha de/del? pedido/compra|pedido/compra realizado/realizada/hecho el?|realizado/comprado/creado/pedido el|fecha en? anadido/anadida/adicionada/alta?|anadido/agregado el/en|pedido del|fecha',
    subtotal:
      'subtotal del? carrito/pedido?|suma/importe de los? articulos/productos|total articulos/productos|total de articulos/productos|articulos/productos',
    'unit-price': 'precio unitario/unidad|precio por unidad|precio|p unitario',
    product: 'nombre del? producto/articulo|descripcion|producto|articulo|concepto',
    discount:
      'descuento/descuentos|codigo promocional/descuento|cupon/cupones|vale descuento|tarjeta/cheque regalo|promocion|ahorro',
    tax: 'impuesto/impuestos|iva incluido/incl/inc?|incluye/incl iva|total impuestos/iva',
    total: 'resumen del? tu/su? pedido/compra|total|importe|suma',
    delivery:
      'envio y? manipulacion/entrega|gastos/costes/coste/costo de envio/transporte|envio|transporte|gastos de entrega|tarifa plana/fija de? envio?|gastos? de? portes',
    payment: 'metodo/forma/medio/modo/modalidad de pago|pagado con/mediante/por|pago',
    email: 'correo electronico?|direccion de correo electronico?|e mail',
    quantity: 'cantidad|cant|unidades|uds|ud',
    number:
      'tu/su? numero/n/no/num/codigo/referencia/ref/id de/del? tu/su? pedido/orden/compra es?|tu/su? pedido/compra numero/n/no/num/ref/#|referencia/identificador del? pedido|numero de orden/confirmacion|localizador de la? compra/pedido|pedido',
    ignored:
      'total/subtotal sin iva/impuestos|numero/n de factura/cliente/articulo|fecha de factura/pago/envio/nacimiento/facturacion|direccion de facturacion|base imponible|entregado/enviado el|referencia|reembolso|total reembolsado|modelo|nif|cif',
    'shipping-method': 'metodo/modo/forma/tipo/modalidad/opcion de envio/entrega|enviado por/mediante/via',
    carrier: 'transportista|empresa/compania/agencia de transporte/mensajeria|mensajeria',
    tracking: 'numero/codigo/n de/del seguimiento/envio/localizador|numero de tracking',
    seller: 'vendido/vendedor y? enviado? por|vendedor|vendido por',
    'ship-to': 'direccion de envio/entrega|enviar/entregar a|datos de envio/entrega',
    status: 'estado del? pedido?|situacion',
  },
  months:
    'enero/ene|febrero/feb|marzo|abril/abr|mayo/may|junio/jun|julio/jul|agosto/ago|septiembre/setiembre/sept/sep|octubre/oct|noviembre/nov|diciembre/dic',
  phrases: {
    order: 'pedido|compra|orden',
    thanks:
      'gracias por tu/su/la? pedido/compra/confianza|gracias por comprar/haber en/comprado|pedido/compra ha? sido/esta/fue? procesado/recibido/recibida/confirmado/confirmada/realizado/realizada/completado/completada/registrado/aceptado|pedido/compra se ha/realizo realizado/completado/registrado|hemos recibido tu/su pedido|pedido recibido/confirmado/completado|confirmacion de/del tu/su? pedido/compra|gracias tu/su pedido',
    detail:
      'detalle/detalles/resumen/informacion/datos de/del? tu/su? pedido/compra|tu/su/mi pedido|pedido n/no/num/numero/#',
    history:
      'historial de pedidos/compras|mis/tus/sus/ultimos/todos/anteriores? los? pedidos/compras|pedidos recientes/anteriores/realizados|historico de pedidos',
    checkout:
      'finalizar/tramitar/completar/confirmar/revisar tu/su/la/el? compra/pedido|direccion de envio/facturacion/entrega|detalles/datos de facturacion/envio|metodo de pago/envio|pago seguro|caja|pagar|datos personales|direcciones|pago|metodo de entrega',
    cart: 'tu/mi/su? carrito/cesta de? la? compra?|bolsa de la compra',
    product: 'anadir/agregar al/a carrito/cesta|anadir/agregar a la cesta/bolsa|comprar ya',
    legal:
      'terminos y condiciones|condiciones generales/de? venta/uso/contratacion?|politica de privacidad/cookies/devoluciones|aviso legal',
    tracking:
      'seguimiento de/del tu/su? pedido/envio/paquete|sigue/seguir tu/su/mi pedido/envio|rastrear pedido/envio/paquete',
    closing:
      'confirmar recepcion|confirmar la recepcion|cerrar/cancelar la? disputa/reclamacion|todo esta ok/bien|como resuelto/resuelta|valorar al vendedor',
    failed:
      'pago/transaccion/pedido ha sido/fue? rechazado/rechazada/denegado/denegada/cancelado/cancelada|pago/transaccion/pedido ha? fallado/fallido/fallida|pago/pedido no se? ha/pudo podido/sido?|error en el pago|tarjeta rechazada/denegada',
    pending: 'pendiente de pago|pago pendiente|esperando el? pago|pago en proceso/espera',
    pay: 'realizar/confirmar/finalizar/tramitar/completar/pagar el/tu/su? pedido/compra|pedido con obligacion de pago|comprar/pagar y? ahora?|pagar',
    arrives:
      'entrega estimada/prevista/entre/el/en/garantizada/:|fecha/plazo de entrega|llega/llegara el/entre/manana|se entregara|recibiras/recibelo tu/el/entre|llegada estimada/prevista|entregaremos',
    recommended:
      'tambien te puede/podria interesar/gustar|productos/articulos relacionados/similares/recomendados|te puede interesar|recomendado/recomendados para|clientes tambien compraron|vistos recientemente|comprados juntos|quizas te|inspirado por tus',
    if: 'cuando|una vez|antes|si|en caso',
  },
  hints:
    'pedidos|compras:todo|resuel:carrit|cesta|bolsa:termin|politic|aviso:segui|sigue|rastr:realiz|tramit|completa|pag|pedido|compra:anad|agreg|compra',
  states: {
    delivered: 'entregado/entregada el?',
    shipped: 'enviado/enviada/expedido el?|en camino/reparto/transito',
    prepared: 'procesando|en preparacion/proceso|preparando',
    cancelled: 'este? pedido? ha? sido? cancelado/cancelada/anulado',
    returned: 'devuelto/devuelta',
  },
  countries:
    'francia|alemania|suiza|austria|belgica|luxemburgo|paises bajos|italia|espana|portugal|reino unido|irlanda|estados unidos|canada|australia|nueva zelanda|dinamarca|suecia|noruega|finlandia|polonia|liechtenstein|monaco',
  notArrival:
    'reembols|devol|garantia|entregado el|cancel|respuesta|respond|desist|factura|pagar antes|preparaci|expedi|prueba|pide antes|comprando antes',
  units: {
    hours: 'hora/horas|h',
    calendar: 'dia/dias naturales?',
    working: 'dia/dias habil/habiles/laborable/laborables',
    weeks: 'semana/semanas',
  },
};
