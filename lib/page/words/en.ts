import type { Words } from './words';

export const en: Words = {
  labels: {
    number:
      '(your,web,amazon,amazon.com,) order (number,no,nr,id,reference,ref,code,confirmation number,reference number,) (is,)|(reference,confirmation,purchase) number|order confirmation',
    date: 'date|(order,purchase,transaction,payment) date|date (of order,of purchase,ordered,placed,added)|(ordered,placed,purchased,created,order placed,was placed) on|order placed|placed|ordered|digital order',
    'grand-total':
      '(order,grand,final,your) total|total (paid,charged,to pay,price,amount,order amount)|amount (paid,charged)|(grand,) total (incl,inc,including) (vat,tax)|total (vat,tax) (incl,included)|total for this order|order (amount,value)',
    total:
      'total|amount|(total,amount) due|total (gbp,usd,eur)|(estimated,payment) total|total for this shipment',
    subtotal:
      '(items,item,merchandise,cart,order,) (subtotal,sub-total,sub total)|items|merchandise|(product,products,items,item) total|products',
    delivery:
      '(shipping,delivery) (cost,costs,charge,charges,fee,total,)|shipping (and,) handling|postage|postage (and,) packing|p&p|(standard,express) (delivery,shipping)|flat (shipping,) rate',
    discount:
      '(order,coupon,) (discount,discounts)|(promotion,promotions) (applied,)|promo code|coupon|voucher|gift (card,certificate) (amount,)|savings|store credit|rewards points',
    tax: '(sales,estimated,total,including,includes,including total,) (tax,vat)|taxes|estimated tax to be collected|gst|hst|(vat,tax) (included,collected)',
    payment:
      '(payment,billing) (method,methods,type,option,via)|payment|method of payment|(you,) (paid,pay) (with,by,via)',
    email: '(your,contact,) (email,e-mail) (address,)',
    promised:
      '(estimated,expected,guaranteed,scheduled,planned,est) delivery (date,time,between,)|delivery (date,estimate,time,by,window)|(estimated,expected) arrival|arriving|arrives|delivered by|get it by|shipping time|(expected,now expected) (by,on,)',
    product:
      '(product,item) (name,description,details,)|description|(items,products) (ordered,in your order,in order)|your items|article|title',
    quantity: '(quantity,qty) (ordered,)|units|count',
    'unit-price': '(unit,item,) (price,cost)|each|price each|rate',
    ignored:
      '(total,subtotal) (before tax,excl tax,excluding tax,excl vat,ex vat,excluding vat,savings,points,items,quantity,weight)|(net,refund,shipment) total|total (net,refund,refunded)|refund|(invoice,customer,account,tracking,serial,transaction,item,model) (number,no,id,)|reference|sku|product code|(invoice,ship,shipping,dispatch,due,expiry) date|(shipped,dispatched,delivered) on|delivered|shipped|date (of birth,shipped,modified)|order (status,type,again)|status|(shipping,billing,delivery) (address,method)|(sort,order) by|return by|list price|weight|gift wrap|free shipping',
  },
  months:
    'january,jan|february,feb|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sep,sept|october,oct|november,nov|december,dec',
  phrases: {
    order: 'order|purchase',
    thanks:
      "(thank you,thanks) for (your order,your purchase,shopping,ordering)|(your,) order (has been,was,is,has,) (received,placed,processed,accepted,confirmed,successful,complete,completed,shipped)|order confirmation|(we've,we have,we) received your order|purchase (is complete,confirmed)|thank you. your order|thank you, your order|your order request is in|checkout complete",
    detail:
      'order (detail,details,information,info,summary,overview,#,no,number,id)|(your,my,view) order|(details for,digital) order|purchase details|ordered on',
    history:
      '(order,purchase) history|(your,my,recent,past,previous,all) orders|orders & returns|(my,your) purchases',
    checkout:
      '(secure,express,) checkout|check out|payment|review (your,) order|place your order|(payment,shipping,contact,billing) information|(billing,payment,delivery) details|(shipping,delivery,billing) address|(shipping,payment) method|(complete,confirm) your order|review (&,and) pay|pay for order',
    cart: '(shopping,your,my,your shopping,) (cart,basket,bag)',
    tracking:
      'track (your,a,) (parcel,package,order,shipment)|(parcel,shipment,order) tracking|tracking (details,information)',
    legal:
      'legal notice|terms (and,&) conditions|terms of (service,sale,use)|privacy policy|imprint|conditions of use',
    closing: 'confirm receipt|(close,cancel) (the,) dispute|close (this,) (case,claim)',
    failed:
      "(payment,transaction,order) (has,was,has been,) (failed,declined,unsuccessful,not successful,cancelled,canceled,not completed)|(payment,order) (could not,cannot) be|payment (error,did not go through)|unable to process (your,) payment|unfortunately your order|declined your transaction|card was declined|couldn't process your payment",
    pending: '(awaiting,awaiting your,pending) payment|payment (pending,is being processed)',
    pay: '(pay,buy,order) (now,)|purchase|(place,complete,submit,confirm,finish,review) (your,) order|(complete,confirm) (purchase,payment)|(confirm,agree) (and,&) pay|pay for order|(proceed,continue) to (payment,delivery,shipping,review)|pay securely',
    arrives:
      '(estimated,expected,guaranteed,scheduled,standard,express,est.) delivery|delivery (date,estimate,within,by,time,in,:,expected,between,window)|(estimated,expected) arrival|arriving|arrives|delivered (within,by,in,between)|get it by|will be delivered|(should,will) arrive|expected by|(standard,express) shipping|shipping time|now expected',
    notArrival:
      'return|refund|warranty|reply|respond|ships within|ships in|dispatch|cancel|trial|was delivered|delivered on|payment due|exchange|eligible|prepare|order by|order within',
    recommended:
      'you (may,might) (also like,be interested)|recommended (for you,based)|also bought|customers who bought|(related,similar) (products,items)|bought together|(recently,your recently) viewed|inspired by|top picks|buy it again|best sellers|keep shopping for|sponsored|based on your|browsing history',
  },
  units: {
    hours: 'h|hrs|hour|hours',
    calendar: 'day|days',
    working: '(working,business) (day,days)|weekdays',
    weeks: 'week|weeks',
  },
};
