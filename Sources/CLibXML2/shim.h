#include <libxml/xmlversion.h>
/* Debian builds libxml2 with ICU, whose headers clash with Foundation's own copy of ICU
   ('UErrorCode' has different definitions). Without the macro only the tail of a struct that
   is used by pointer changes. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/HTMLparser.h>

static inline void yj_silence(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

/* Keeps libxml2 from writing to standard error on this thread. */
static inline void yj_disable_generic_errors(void) { xmlSetGenericErrorFunc(0, yj_silence); }

/* The byte offset of the parser in its one input buffer. */
static inline long yj_offset(xmlParserCtxtPtr context) {
  return (long)context->input->consumed + (long)(context->input->cur - context->input->base);
}

/* The macro XML_SAX2_MAGIC as the type that Swift expects. */
static inline unsigned int yj_sax2_magic(void) { return XML_SAX2_MAGIC; }
