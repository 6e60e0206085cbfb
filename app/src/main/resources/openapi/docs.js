// The page to try the API: cookies of the signed-in person go along, nothing is fetched from elsewhere.
window.SwaggerUIBundle({
  url: '/api/openapi.yml',
  dom_id: '#docs',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
});
