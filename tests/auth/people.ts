const TENANT = '72f988bf-0000-4000-8000-2d7cd011db47';

/** Two people of one organisation, as a sign-in service knows them. */
export const ELLEN = {
  oid: '11111111-1111-4111-8111-111111111111',
  tid: TENANT,
  upn: 'ellen.price@brightwater.example',
  name: 'Ellen Price',
} as const;
export const PRIYA = {
  oid: '22222222-2222-4222-8222-222222222222',
  tid: TENANT,
  upn: 'priya.raman@brightwater.example',
  name: 'Priya Raman',
} as const;
