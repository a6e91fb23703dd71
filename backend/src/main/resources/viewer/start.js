// In a file of its own, since the page's policy allows no script inside the page.
window.ui = SwaggerUIBundle({
  url: '/openapi.yaml',
  dom_id: '#viewer',
  deepLinking: true,
  displayOperationId: true,
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
})
