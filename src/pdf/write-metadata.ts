import type PDFDocument from "pdfkit";
import type { DocumentInfo } from "pdfkit";

/**
 * The PDF/UA identifier with the extension schema that declares it.
 * PDF/A wants every XMP property declared (ISO 19005-3, 6.6.2.3.1); PDF/UA wants its own (ISO 14289-1, 5).
 */
const PDFUA_IDENTIFIER = `
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about=""
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas>
    <rdf:Bag>
      <rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property>
          <rdf:Seq>
            <rdf:li rdf:parseType="Resource">
              <pdfaProperty:name>part</pdfaProperty:name>
              <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
              <pdfaProperty:category>internal</pdfaProperty:category>
              <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
            </rdf:li>
          </rdf:Seq>
        </pdfaSchema:property>
      </rdf:li>
    </rdf:Bag>
  </pdfaExtension:schemas>
</rdf:Description>`;

/** What Info and the catalog tell, and pdfkit's own metadata leave out: the language and the date of the last change. */
function furtherProperties(language: string, changed: Date): string {
  return `
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
  <dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
  <xmp:ModifyDate>${changed.toISOString().slice(0, 19)}Z</xmp:ModifyDate>
</rdf:Description>`;
}

/** Adds the PDF/UA identifier, and lets pdfkit write its own metadata from values escaped for XML. */
export function writeMetadata(document: PDFDocument, language: string): void {
  document.appendXML(PDFUA_IDENTIFIER);
  document.appendXML(furtherProperties(language, document.info.ModDate));
  const writeInfo = document._addInfo.bind(document);
  document._addInfo = () => {
    const plain = document.info;
    document.info = escapeInfo(plain);
    writeInfo();
    document.info = plain;
  };
}

function escapeInfo(info: DocumentInfo): DocumentInfo {
  return {
    ...info,
    Title: escapeXml(info.Title),
    Author: escapeXml(info.Author),
    Subject: escapeXml(info.Subject),
    Creator: escapeXml(info.Creator),
    Producer: escapeXml(info.Producer),
    ...(info.Keywords === undefined ? {} : { Keywords: escapeXml(info.Keywords) }),
  };
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
